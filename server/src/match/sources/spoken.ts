/** The sources of a paragraph in words. */
import { changesIn } from './ledger';
import type { SourcedParagraph, SourcedRun, SourceParagraph } from './model';

/** The source of a run: an index in `from`; undefined for new words. */
export function sourceNumber(from: readonly SourceParagraph[], run: SourcedRun): number | undefined {
  if (run.kind === 'new') return undefined;
  const at = from.findIndex(({ symbol, ref }) => symbol === run.source.symbol && ref === run.source.ref);
  return at < 0 ? undefined : at;
}

/** `NYD, Annex II, para. 8 (q), 4 changes; GCM, para. 23`; `new text` where there is no source. */
export function sourcesLine({ from, runs, text }: SourcedParagraph): string {
  if (from.length === 0) return 'new text';
  const own = (at: number) =>
    changesIn(
      text,
      runs.filter((run) => sourceNumber(from, run) === at),
    );
  return from.map(({ shown }, at) => [shown, ...counted(own(at))].join(', ')).join('; ');
}

const counted = (changes: number): string[] => {
  if (changes === 0) return [];
  return [changes === 1 ? '1 change' : `${changes} changes`];
};

/** `GCM, para. 23 (2018)` */
export const datedSource = ({ shown, year }: SourceParagraph): string =>
  year === undefined ? shown : `${shown} (${year})`;
