/** Which agreed paragraph explains most of some words. */
import type { Alignment } from '../align/align';
import { matchesIn } from '../align/near-misses';
import { bitsOf, equalRuns } from '../compare/evidence';
import { isCapital } from '../compare/names-and-quotations';
import { locate } from '../index/engine';
import { gap } from '../index/punctuation';
import { documentAt, find, occurrences } from '../index/word-index';
import { type DraftWords, type Passages, passageAt } from '../reference/passages';
import type { StockAt } from '../reference/precedents';
import { partsWith } from './parts';
import type { SourceTexts } from './source-texts';

/** What a paragraph explains of a draft's words. */
export interface Claim {
  /** Its number in the index. */
  readonly paragraph: number;
  /** In the order of both texts, disjoint. */
  readonly parts: readonly Alignment[];
  /** The weight of what is equal less that of what differs. */
  readonly score: number;
}

/** The likeliest paragraphs that are looked at in full, and those that hold the longest of their runs. */
const LOOKED_AT = 6;
/** Paragraphs that hold one run are looked through up to this number. */
const HOLDERS = 500;

/**
 * The paragraph that explains most. Where several explain as much, the text that the draft starts from speaks, then
 * the yardstick, then the latest text.
 */
export function bestClaim(draft: DraftWords, texts: SourceTexts): Claim | undefined {
  const { alignments } = matchesIn(draft, texts.passages);
  const likely = likeliest(alignments);
  const [longest] = alignments.flatMap(longestRunOf).sort((a, b) => b.to - b.from - (a.to - a.from));
  const holding = longest ? holdersOf(draft.ids.slice(longest.from, longest.to), texts) : [];
  const stockAt = onceAWord(texts.stockAt);
  return [...new Set([...likely, ...holding])]
    .map((paragraph) => claimOf(draft, texts, paragraph))
    .filter(({ parts }) => parts.length > 0)
    .sort((a, b) => b.score - a.score || preferred(texts, a.paragraph, b.paragraph))
    .find(({ parts }) => isTelling(draft, texts.passages, stockAt, parts));
}

/** The same for one draft: among many texts it is dear to count phrases, and each claim asks of the same ones. */
function onceAWord(stockAt: StockAt): StockAt {
  const known: number[] = [];
  return (ids, at) => {
    const stock = known[at] ?? stockAt(ids, at);
    known[at] = stock;
    return stock;
  };
}

function claimOf(draft: DraftWords, { passages }: SourceTexts, paragraph: number): Claim {
  const parts = partsWith(draft, passages, paragraph);
  return { paragraph, parts, score: parts.reduce((sum, part) => sum + part.score, 0) };
}

/**
 * What a paragraph and its source have in common must be improbable by as many bits, were they strangers; by fewer
 * where it fills a clause of either. Read off resolutions on other subjects, whose common phrases mostly have less.
 */
const LEAST_BITS = 9;
const LEAST_BITS_OF_CLAUSE = 4.5;
const MOST_OF_CLAUSE = 0.6;
/** And hold content words, besides those of titles and names. */
const LEAST_UNNAMED = 2;

/** Whether parts are no formula that all texts have, and no mere title of an instrument. */
function isTelling(
  draft: DraftWords,
  passages: Passages,
  stockAt: StockAt,
  parts: readonly Alignment[],
): boolean {
  const bits = parts.reduce((sum, part) => sum + bitsOf(draft, stockAt, part), 0);
  if (bits < LEAST_BITS_OF_CLAUSE) return false;
  if (bits < LEAST_BITS && !fillsClause(draft, passages, parts)) return false;
  let unnamed = 0;
  for (const part of parts)
    for (const [from, to] of equalRuns(part))
      for (let at = from; at < to; at++) if (draft.classes[at] === 0 && !isCapital(draft, at)) unnamed++;
  return unnamed >= LEAST_UNNAMED;
}

/** Whether parts are, from the first to the last, most of what stands between two marks of punctuation in either text. */
function fillsClause(draft: DraftWords, passages: Passages, parts: readonly Alignment[]): boolean {
  const [first, last] = [parts[0] as Alignment, parts.at(-1) as Alignment];
  const passage = passageAt(passages, first.paragraph);
  const ours = shareBetweenMarks((word) => draft.gaps[word] ?? gap.clause, first.draftFrom, last.draftTo);
  const theirs = shareBetweenMarks(
    (word) => (word < passage.length ? passage.gapAt(word) : gap.clause),
    first.agreedFrom,
    last.agreedTo,
  );
  return Math.max(ours, theirs) >= MOST_OF_CLAUSE;
}

/** The share that words have of those between the mark before them and the mark after them. */
function shareBetweenMarks(gapAt: (word: number) => number, start: number, end: number): number {
  let [from, to] = [start, end];
  while (from > 0 && gapAt(from) === gap.blank) from--;
  while (gapAt(to) === gap.blank) to++;
  return (end - start) / (to - from);
}

/** The paragraphs whose alignments weigh most together. */
function likeliest(alignments: readonly Alignment[]): number[] {
  const weights = new Map<number, number>();
  for (const { paragraph, score } of alignments)
    weights.set(paragraph, (weights.get(paragraph) ?? 0) + score);
  const ranked = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return ranked.slice(0, LOOKED_AT).map(([paragraph]) => paragraph);
}

function longestRunOf(alignment: Alignment): { readonly from: number; readonly to: number }[] {
  const runs = [...equalRuns(alignment)].map(([from, to]) => ({ from, to }));
  return runs.sort((a, b) => b.to - b.from - (a.to - a.from)).slice(0, 1);
}

/** Of all paragraphs that hold a run, those that are preferred: of those that say the same one shall speak. */
function holdersOf(ids: readonly number[], texts: SourceTexts): number[] {
  const { index } = texts.passages;
  const found = new Set<number>();
  for (const { paragraph } of occurrences(index, find(index, ids), HOLDERS)) found.add(paragraph);
  return [...found].sort((a, b) => rankOf(texts, b) - rankOf(texts, a) || a - b).slice(0, LOOKED_AT);
}

/** The order in which paragraphs that explain as much are named. */
function preferred(texts: SourceTexts, a: number, b: number): number {
  return (
    rankOf(texts, b) - rankOf(texts, a) || Number(isHeading(texts, a)) - Number(isHeading(texts, b)) || a - b
  );
}

/** More than any text weighs. */
const BASE_RANK = 100;

const rankOf = ({ engine, base }: SourceTexts, paragraph: number): number =>
  (engine.paragraphWeights[paragraph] as number) +
  (base >= 0 && documentAt(engine.index, paragraph) === base ? BASE_RANK : 0);

const isHeading = ({ engine }: SourceTexts, paragraph: number): boolean =>
  locate(engine, paragraph).paragraph.kind === 'heading';
