/** Where two texts agree again beyond words that differ. */
import { gap } from '../index/punctuation';
import type { DraftWords, Passage } from '../reference/passages';

/** The most words that may differ at one place. */
const WIDEST = 6;

/** What equal words weigh, in whole numbers: they are added up in any order and compared. */
export const CONTENT_WEIGHT = 20;
export const FUNCTION_WEIGHT = 7;

/** What a short run is ranked below a longer one, in fifths of a word that differs. */
const A_WORD = 5;
const LONE_WORD = 5;
const TWO_WORDS = 2;

/** A direction of growth: to the left or to the right. */
export type Direction = 1 | -1;

/** A draft and a passage that an alignment grows through, and where to. */
export interface Growth {
  readonly draft: DraftWords;
  readonly passage: Passage;
  readonly step: Direction;
}

/** A word of the draft and one of the passage. */
export interface WordPair {
  readonly i: number;
  readonly j: number;
}

/** The first equal words beyond a difference, seen in the direction of growth. */
export interface Resume {
  readonly draft: number;
  readonly agreed: number;
  /** In words. */
  readonly run: number;
  readonly weight: number;
  /** The lower the better: words that differ, and a little for a short run. */
  readonly rank: number;
}

/**
 * The nearest place beyond a difference where both texts agree again: two words, or one content word. Of equally near
 * places the longest run counts, then the one that skips fewer words, on the agreed side first.
 */
export function nextRun(growth: Growth, { i, j }: WordPair): Resume | undefined {
  const { draft, passage, step } = growth;
  const farI = skippable(draft, i, step);
  const farJ = farI < 0 ? -1 : skippableIn(passage, j, step);
  if (farJ < 0) return undefined;
  const theirs: number[] = [];
  for (let a = 0; a <= farJ; a++) theirs.push(passage.idAt(j + step * a));
  const ours = draft.ids;
  let best: Resume | undefined;
  for (let cost = 1; cost <= WIDEST && (!best || best.rank > cost * A_WORD); cost++) {
    const ourWord = cost <= farI ? ours[i + step * cost] : 0;
    const theirWord = cost <= farJ ? theirs[cost] : 0;
    if (ourWord === 0 && theirWord === 0) break;
    for (let a = 0; a <= cost; a++) {
      // The longer skip first on the draft's side, then on the other one; no word has the id 0.
      if (a <= farJ && ourWord === theirs[a])
        best = better(best, runAt(growth, { i: i + step * cost, j: j + step * a }, cost));
      if (a < cost && a <= farI && theirWord === ours[i + step * a])
        best = better(best, runAt(growth, { i: i + step * a, j: j + step * cost }, cost));
    }
  }
  return best;
}

const better = (a: Resume | undefined, b: Resume | undefined): Resume | undefined =>
  !a || (b && (b.rank < a.rank || (b.rank === a.rank && b.run > a.run))) ? (b ?? a) : a;

/** How many words of the draft may be skipped without leaving the clause; -1 where it ends before them. */
function skippable({ clauseStarts, clauseEnds, length }: DraftWords, from: number, step: Direction): number {
  if (from < 0 || from >= length) return -1;
  const words = step === 1 ? (clauseEnds[from] as number) - from - 1 : from - (clauseStarts[from] as number);
  return words < WIDEST ? words : WIDEST;
}

/** The same for a passage. */
function skippableIn(passage: Passage, from: number, step: Direction): number {
  if (from < 0 || from >= passage.length) return -1;
  // Going right a clause ends before the word, going left after it.
  const behind = step === 1 ? 1 : 0;
  let words = 0;
  while (words < WIDEST && passage.gapAt(from + step * words + behind) !== gap.clause) words++;
  return words;
}

/** The equal words that begin at two places; undefined where they weigh too little. */
function runAt({ draft, passage, step }: Growth, { i, j }: WordPair, cost: number): Resume | undefined {
  const draftEnd = step === 1 ? draft.length : -1;
  const agreedEnd = step === 1 ? passage.length : -1;
  let run = 0;
  let weight = 0;
  for (let a = i, b = j; a !== draftEnd && b !== agreedEnd; a += step, b += step) {
    if (draft.ids[a] !== passage.idAt(b)) break;
    run++;
    weight += draft.classes[a] === 0 ? CONTENT_WEIGHT : FUNCTION_WEIGHT;
  }
  if (run === 0 || (run === 1 && weight < CONTENT_WEIGHT)) return undefined;
  const behind = run === 1 ? LONE_WORD : run === 2 ? TWO_WORDS : 0;
  return { draft: i, agreed: j, run, weight, rank: cost * A_WORD + behind };
}
