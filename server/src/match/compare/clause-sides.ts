/** The two sides of a difference: the draft's words and the agreed ones, at an edge, and where their order differs. */

import type { Difference } from '../align/align';
import { foldedAt } from '../align/draft-tokens';
import { wordClass } from '../index/english';
import { gap } from '../index/punctuation';
import { wordOf } from '../index/vocabulary';
import type { DraftWords, Passage, PassageVocabulary } from '../reference/passages';

/** A paragraph of a draft beside an agreed one. */
export interface Pair {
  readonly draft: DraftWords;
  readonly passage: Passage;
  readonly vocabulary: PassageVocabulary;
}

/** Words of one side at an edge: from a word to the one before another. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** One side of a pair, as its edges are looked at: its words, and one place on either side of them. */
export interface Side {
  wordAt(word: number): string;
  classAt(word: number): number;
  gapAt(word: number): number;
}

export const draftSide = ({ draft }: Pair): Side => ({
  wordAt: (word) => foldedAt(draft, word),
  classAt: (word) => draft.classes[word] as number,
  gapAt: (word) => draft.gaps[word] ?? gap.clause,
});

export const agreedSide = ({ passage, vocabulary }: Pair): Side => ({
  wordAt: (word) => wordOf(vocabulary.words, passage.idAt(word)),
  classAt: (word) => vocabulary.classes[passage.idAt(word)] as number,
  gapAt: (word) => passage.gapAt(word),
});

/** The words of both sides as a difference; `last` where nothing equal follows in the clause. */
export const between = (ours: WordRange, theirs: WordRange, last = false): Difference => ({
  draftFrom: ours.from,
  draftTo: ours.to,
  agreedFrom: theirs.from,
  agreedTo: theirs.to,
  last,
});

/** So many words on either side of a difference may stand in another order. */
const ORDER_REACH = 5;
/** More words in another order are another sentence: "at times, as a first step in all", for "at all times, as a first step in". */
const LONGEST_ORDER = 6;

/**
 * All of the words that stand in another order, where a difference is part of them: "calm, clear" beside "clear, calm", in
 * which "calm" was found put in. Articles are not counted: "a clear, an old" is "an old, a clear" in another order.
 */
export function inWholeOrder(pair: Pair, difference: Difference): Difference {
  const { draft, passage, vocabulary } = pair;
  const { draftFrom, draftTo, agreedFrom, agreedTo } = difference;
  if (!mayBeInOrder(pair, difference)) return difference;
  const counted = (ids: readonly number[]) => ids.filter((id) => !isArticle(vocabulary, id));
  const ours = stretchesAround(draftSide(pair), { from: draftFrom, to: draftTo }, draft.length);
  const theirs = stretchesAround(agreedSide(pair), { from: agreedFrom, to: agreedTo }, passage.length);
  const agreed = theirs.map(({ from, to }) => counted(passage.idsBetween(from, to)));
  const keys = agreed.map(inOneOrder);
  for (const mine of ours) {
    const ids = counted(draft.ids.slice(mine.from, mine.to));
    const [key, order] = [inOneOrder(ids), contentOf(vocabulary, ids)];
    for (const [at, place] of theirs.entries()) {
      if (keys[at] !== key || contentOf(vocabulary, agreed[at] as readonly number[]) === order) continue;
      const whole = withArticles(pair, mine, place);
      if (isFramedAlike(pair, whole)) return { ...whole, reordered: true };
    }
  }
  return difference;
}

/**
 * Whether the words beside both sides are equal, or a clause or item begins there, or the draft's clause ends: "human rights law,
 * including a" is not "law, including the rights" in another order, where both stand before "of".
 */
function isFramedAlike(pair: Pair, { draftFrom, draftTo, agreedFrom, agreedTo }: Difference): boolean {
  const [mine, agreed] = [draftSide(pair), agreedSide(pair)];
  const isEqual = (ours: number, theirs: number) => mine.wordAt(ours) === agreed.wordAt(theirs);
  const begins = mine.gapAt(draftFrom) === gap.clause || agreed.gapAt(agreedFrom) !== gap.blank;
  const ends = mine.gapAt(draftTo) === gap.clause;
  return (begins || isEqual(draftFrom - 1, agreedFrom - 1)) && (ends || isEqual(draftTo, agreedTo));
}

/** Whether all that differs on either side stands near on the other one; of most differences it does not. */
function mayBeInOrder({ draft, passage, vocabulary }: Pair, difference: Difference): boolean {
  const { draftFrom, draftTo, agreedFrom, agreedTo } = difference;
  const ours = draft.ids.slice(Math.max(0, draftFrom - ORDER_REACH), draftTo + ORDER_REACH);
  const theirs = passage.idsBetween(
    Math.max(0, agreedFrom - ORDER_REACH),
    Math.min(passage.length, agreedTo + ORDER_REACH),
  );
  const isAmong = (ids: readonly number[]) => (id: number) => ids.includes(id) || isArticle(vocabulary, id);
  return (
    draft.ids.slice(draftFrom, draftTo).every(isAmong(theirs)) &&
    passage.idsBetween(agreedFrom, agreedTo).every(isAmong(ours))
  );
}

const isArticle = ({ classes }: PassageVocabulary, id: number): boolean =>
  ((classes[id] ?? 0) & wordClass.article) !== 0;

const contentOf = ({ classes }: PassageVocabulary, ids: readonly number[]): string =>
  ids.filter((id) => classes[id] === 0).join();

const inOneOrder = (ids: readonly number[]): string => [...ids].sort((a, b) => a - b).join();

/** The stretches of a clause that hold some words, the shortest first. */
function stretchesAround({ gapAt }: Side, { from, to }: WordRange, length: number): WordRange[] {
  const found: WordRange[] = [];
  for (let start = from; start >= Math.max(0, from - ORDER_REACH); start--) {
    for (let end = to; end <= Math.min(length, to + ORDER_REACH); end++) {
      if (end > start && end - start <= LONGEST_ORDER) found.push({ from: start, to: end });
      if (gapAt(end) === gap.clause) break;
    }
    if (gapAt(start) === gap.clause) break;
  }
  return found.sort((one, other) => one.to - one.from - (other.to - other.from));
}

/** With the articles before both sides, which go with the words after them: "an old, clear" for "a clear, old". */
function withArticles({ draft, passage, vocabulary }: Pair, ours: WordRange, theirs: WordRange): Difference {
  const [mine, agreed] = [draft.ids[ours.from - 1] ?? 0, theirs.from > 0 ? passage.idAt(theirs.from - 1) : 0];
  const both = mine !== agreed && isArticle(vocabulary, mine) && isArticle(vocabulary, agreed) ? 1 : 0;
  return between({ from: ours.from - both, to: ours.to }, { from: theirs.from - both, to: theirs.to });
}

/**
 * Differences, of which two are one where words are put in on one side of a single word and others left out on its other side
 * ("learning from each other", for "mutual learning"): neither can be undone alone.
 */
export function joinedAroundWord(pair: Pair, differences: readonly Difference[]): Difference[] {
  const joined: Difference[] = [];
  for (const one of differences) {
    const last = joined.at(-1);
    if (last && isAroundWord(pair, last, one))
      joined[joined.length - 1] = { ...one, draftFrom: last.draftFrom, agreedFrom: last.agreedFrom };
    else joined.push(one);
  }
  return joined;
}

/** Whether one of two differences puts words with a meaning of their own in, and the other leaves such out, with a word between them. */
function isAroundWord({ draft, passage, vocabulary }: Pair, one: Difference, other: Difference): boolean {
  if (other.draftFrom - one.draftTo !== 1 || other.agreedFrom - one.agreedTo !== 1) return false;
  const [mine, agreed] = one.draftFrom === one.draftTo ? [other, one] : [one, other];
  if (mine.agreedFrom < mine.agreedTo || agreed.draftFrom < agreed.draftTo) return false;
  return (
    draft.classes.slice(mine.draftFrom, mine.draftTo).includes(0) &&
    passage.idsBetween(agreed.agreedFrom, agreed.agreedTo).some((id) => vocabulary.classes[id] === 0)
  );
}
