/** What must hold of a ledger, checked by other means than those it was made with. */
import { type Engine, idsOf, locate } from '../../server/src/match/index/engine';
import { longestMatch } from '../../server/src/match/index/word-index';
import type { SourcedParagraph, SourceWords } from '../../server/src/match/sources/model';
import type { SourceTexts } from '../../server/src/match/sources/source-texts';
import { type Word, wordsOf } from '../../server/src/text/words';

export interface LedgerCounts {
  texts: number;
  paragraphs: number;
  sourced: number;
  runs: number;
  /** Places where a run does not begin where the one before it ends, or the last one not at the text's end. */
  gaps: number;
  verbatim: number;
  /** Runs called verbatim that differ from their source. */
  untrue: number;
  /** Runs called changed whose agreed words do not stand at their address. */
  misquoted: number;
  /** Words in long runs that an adopted text has, titles apart, and those of them that are called verbatim. */
  shared: number;
  covered: number;
}

export const noLedger = (): LedgerCounts => ({
  texts: 0,
  paragraphs: 0,
  sourced: 0,
  runs: 0,
  gaps: 0,
  verbatim: 0,
  untrue: 0,
  misquoted: 0,
  shared: 0,
  covered: 0,
});

/** Counts what holds of one paragraph. */
export function countParagraph(engine: Engine, paragraph: SourcedParagraph, counts: LedgerCounts): void {
  const { text, from, runs } = paragraph;
  counts.paragraphs++;
  if (from.length > 0) counts.sourced++;
  let at = 0;
  for (const run of runs) {
    counts.runs++;
    if (run.start !== at) counts.gaps++;
    at = run.end;
    if (run.kind === 'new') continue;
    const source = sourceWords(engine, paragraph, run.source);
    if (run.kind === 'changed' && source !== run.agreed) counts.misquoted++;
    if (run.kind !== 'verbatim') continue;
    counts.verbatim++;
    if (source === undefined || folded(source) !== folded(text.slice(run.start, run.end))) counts.untrue++;
  }
  if (at !== text.length) counts.gaps++;
}

function sourceWords(engine: Engine, { from }: SourcedParagraph, source: SourceWords): string | undefined {
  const named = from.find(({ symbol, ref }) => symbol === source.symbol && ref === source.ref);
  return named && locate(engine, named.paragraph).paragraph.text.slice(source.start, source.end);
}

/** Capitals, quotes, hyphens and white space make no difference. */
const folded = (text: string): string =>
  text
    .replace(/[‘’]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** Whether most of the longer words are written with a capital: a title is cited, it is nobody's language. */
function isTitle(text: string, words: readonly Word[]): boolean {
  const long = words.filter(({ folded }) => folded.length > 3);
  const capitals = long.filter(({ start }) => /\p{Lu}/u.test(text.charAt(start)));
  return capitals.length > long.length / 2;
}

/** Words in runs of `least` or more that one source text has, titles apart, and how many of them are called verbatim. */
export function countShared(
  { engine, passages }: SourceTexts,
  { text, runs }: SourcedParagraph,
  least: number,
  counts: LedgerCounts,
): void {
  const words = wordsOf(text);
  const ids = idsOf(engine, words);
  for (let at = 0; at < words.length; ) {
    const { length } = longestMatch(passages.index, ids, at);
    if (length < least || isTitle(text, words.slice(at, at + length))) {
      at += Math.max(1, length - least + 1);
      continue;
    }
    for (const word of words.slice(at, at + length)) {
      counts.shared++;
      if (runs.some((run) => run.kind === 'verbatim' && run.start <= word.start && word.end <= run.end))
        counts.covered++;
    }
    at += length;
  }
}
