/** A ledger in numbers. */
import { wordsOf } from '../../text/words';
import type { SourcedParagraph } from './model';

export interface LedgerSummary {
  readonly paragraphs: number;
  /** Paragraphs that have a source. */
  readonly sourced: number;
  readonly words: number;
  /** Words that stand so in their source. */
  readonly verbatim: number;
}

export function ledgerSummary(paragraphs: readonly SourcedParagraph[]): LedgerSummary {
  let words = 0;
  let verbatim = 0;
  for (const { text, runs } of paragraphs) {
    words += wordsOf(text).length;
    for (const run of runs)
      if (run.kind === 'verbatim') verbatim += wordsOf(text.slice(run.start, run.end)).length;
  }
  const sourced = paragraphs.filter(({ from }) => from.length > 0).length;
  return { paragraphs: paragraphs.length, sourced, words, verbatim };
}

/** `36 of 40 paragraphs have a source; 1,204 of 2,080 words stand so in it (58 %)` */
export function ledgerSummaryLine(paragraphs: readonly SourcedParagraph[]): string {
  const { paragraphs: all, sourced, words, verbatim } = ledgerSummary(paragraphs);
  const share = words === 0 ? 0 : Math.floor((100 * verbatim) / words);
  return `${sourced} of ${all} ${all === 1 ? 'paragraph has' : 'paragraphs have'} a source; ${number(verbatim)} of ${number(words)} words stand so in it (${share} %)`;
}

/** `12,080` */
const number = (value: number): string => `${value}`.replace(/\B(?=(?:\d{3})+$)/g, ',');
