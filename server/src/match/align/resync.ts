/** Where two texts agree again beyond words that differ. */
import { gap } from '../index/punctuation';
import { END } from '../index/vocabulary';
import type { DraftWords, Passage } from '../reference/passages';

/** The most words that may differ at one place. */
const WIDEST = 6;

/** What equal words weigh, in whole numbers: they are added up in any order and compared. */
export const CONTENT_WEIGHT = 20;
export const FUNCTION_WEIGHT = 7;

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
}

/**
 * The nearest place beyond a difference where both texts agree again: two words, or one content word. Of equally near
 * places the longest run counts, then the one that skips fewer words, on the agreed side first.
 */
export function nextRun(growth: Growth, { i, j }: WordPair): Resume | undefined {
  const { draft, passage, step } = growth;
  const farI = skippable(draft, i, step);
  const theirs = wordsOfClause(passage, j, step);
  const ours = draft.ids;
  let best: Resume | undefined;
  for (let cost = 1; cost <= WIDEST && !best; cost++) {
    const ourWord = cost <= farI ? ours[i + step * cost] : END;
    const theirWord = theirs[cost] ?? END;
    for (let a = 0; a <= cost; a++) {
      // No word of a draft has the id END. The longer skip first on the draft's side, then on the other one.
      if (ourWord === theirs[a]) best = longer(best, runAt(growth, { i: i + step * cost, j: j + step * a }));
      if (a <= farI && theirWord === ours[i + step * a])
        best = longer(best, runAt(growth, { i: i + step * a, j: j + step * cost }));
    }
  }
  return best;
}

const longer = (a: Resume | undefined, b: Resume | undefined): Resume | undefined =>
  a && (!b || b.run <= a.run) ? a : b;

/** How many words of the draft may be skipped without leaving the clause; below 0 beyond its ends. */
function skippable({ clauseStarts, clauseEnds }: DraftWords, from: number, step: Direction): number {
  return step === 1 ? (clauseEnds[from] ?? from) - from - 1 : from - (clauseStarts[from] ?? from + 1);
}

/** The words of a passage from one on to the end of its clause, as many as may be skipped and the one after them. */
function wordsOfClause(passage: Passage, from: number, step: Direction): number[] {
  // Going right a clause ends before the word, going left after it.
  const behind = step === 1 ? 1 : 0;
  const words: number[] = [];
  for (let at = from; words.length <= WIDEST && passage.idAt(at) !== END; at += step) {
    words.push(passage.idAt(at));
    if (passage.gapAt(at + behind) === gap.clause) break;
  }
  return words;
}

/** The equal words that begin with two that are equal, none of them beyond an end; undefined where they weigh too little. */
function runAt({ draft, passage, step }: Growth, { i, j }: WordPair): Resume | undefined {
  let run = 0;
  let weight = 0;
  do {
    weight += draft.classes[i + step * run] === 0 ? CONTENT_WEIGHT : FUNCTION_WEIGHT;
    run++;
  } while (draft.ids[i + step * run] === passage.idAt(j + step * run));
  return run > 1 || weight >= CONTENT_WEIGHT ? { draft: i, agreed: j, run, weight } : undefined;
}
