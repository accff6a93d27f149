/** A paragraph of the ledger as it is shown: what is kept, put in and left out, and where its words come from. */
import { changesIn } from '../../match/sources/ledger';
import type { SourcedParagraph, SourcedRun } from '../../match/sources/model';
import { sourceNumber } from '../../match/sources/spoken';

/** Words in one look. `ends` is the source whose words end here: an index in `SourcedParagraph.from`. */
export interface LedgerPiece {
  readonly kind: 'kept' | 'left-out' | 'put-in';
  readonly text: string;
  readonly ends?: number | undefined;
}

/** The pieces in the order of the text; agreed words stand before those that took their place. */
export function ledgerPieces({ text, from, runs }: SourcedParagraph): LedgerPiece[] {
  return runs.flatMap((run, at): LedgerPiece[] => {
    const source = sourceNumber(from, run);
    const next = runs[at + 1];
    const ends = source !== undefined && (!next || sourceNumber(from, next) !== source) ? source : undefined;
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
