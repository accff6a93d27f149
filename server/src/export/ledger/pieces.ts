/** A paragraph of the ledger as it is shown: what is kept, put in and left out, and where its words come from. */
import { changesIn } from '../../match/sources/ledger';
import type { SourcedParagraph, SourcedRun, SourceParagraph } from '../../match/sources/model';

/** Words in one look. `ends` is the source whose words end here: an index in `SourcedParagraph.from`. */
export interface LedgerPiece {
  readonly kind: 'kept' | 'left-out' | 'put-in';
  readonly text: string;
  readonly ends?: number | undefined;
}

/** The pieces in the order of the text; agreed words stand before those that took their place. */
export function ledgerPieces({ text, from, runs }: SourcedParagraph): LedgerPiece[] {
  return runs.flatMap((run, at): LedgerPiece[] => {
    const source = sourceOf(from, run);
    const next = runs[at + 1];
    const ends = source !== undefined && (!next || sourceOf(from, next) !== source) ? source : undefined;
    const words = text.slice(run.start, run.end);
    // Another comma or stop is no change that a reader looks for.
    if (run.kind === 'verbatim' || isPunctuation(run, words)) return [{ kind: 'kept', text: words, ends }];
    const put = { kind: 'put-in', text: words, ends } as const;
    if (run.kind === 'new' || run.agreed === '') return [put];
    const out = { kind: 'left-out', text: run.agreed } as const;
    return words === '' ? [{ ...out, ends }] : [out, put];
  });
}

const isPunctuation = (run: SourcedRun, words: string): boolean =>
  run.kind === 'changed' && changesIn(words, [{ ...run, start: 0, end: words.length }]) === 0;

function sourceOf(from: readonly SourceParagraph[], run: SourcedRun): number | undefined {
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
      runs.filter((run) => sourceOf(from, run) === at),
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
