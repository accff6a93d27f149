/**
 * The alignment of a draft's words with agreed words: runs of equal words, and the differences between them.
 * It starts from a run that both have and grows to either side over small differences, as long as that pays.
 */
import { gap } from '../index/punctuation';
import type { DraftWords, Passage } from '../reference/passages';
import {
  CONTENT_WEIGHT,
  type Direction,
  FUNCTION_WEIGHT,
  type Growth,
  nextRun,
  type WordPair,
} from './resync';
import type { SharedRun } from './trigrams';

/** Words of the draft that stand for other words of the agreed text; either side may be empty. */
export interface Difference {
  readonly draftFrom: number;
  readonly draftTo: number;
  /** Words of the agreed paragraph. */
  readonly agreedFrom: number;
  readonly agreedTo: number;
  /** Whether nothing equal follows in the clause: the last words before the punctuation differ. */
  readonly last: boolean;
  /** Set where both sides have the same words, in another order. */
  readonly reordered?: true;
  /** Set where the draft has no words, and commas stand on either side of the agreed ones: an item of a list. */
  readonly item?: true;
}

export interface Alignment {
  /** Its number in the index. */
  readonly paragraph: number;
  readonly draftFrom: number;
  readonly draftTo: number;
  readonly agreedFrom: number;
  readonly agreedTo: number;
  /** In order, disjoint, between runs of equal words (save a last one). */
  readonly differences: readonly Difference[];
  /** Equal words. */
  readonly words: number;
  /** Equal content words. */
  readonly content: number;
  /** The weight of what is equal less the weight of what differs. */
  readonly score: number;
}

/** What a difference costs, against what equal words weigh. */
const costOf = (words: number): number => 1 + 12 * words;

/** What growth may lose before it ends, and what it may have gained that later losses are held against. */
const CREDIT = 60;

/** Grows a run into the best alignment around it; undefined where that has fewer equal content words than `least`. */
export function grow(
  draft: DraftWords,
  passage: Passage,
  run: SharedRun,
  least: number,
): Alignment | undefined {
  const left = reach({ draft, passage, step: -1 }, { i: run.draft - 1, j: run.agreed - 1 });
  const right = reach({ draft, passage, step: 1 }, { i: run.draft + run.length, j: run.agreed + run.length });
  // Most runs reach nothing, and most of those hold too little.
  if (!left && !right && contentBetween(draft, run.draft, run.draft + run.length) < least) return undefined;
  const extent = left || right ? around({ draft, passage }, run, { left, right }) : onlyRun(run);
  const last = lastDifference(draft, passage, extent.draftTo, extent.agreedTo);
  const alignment = measured(draft, passage.paragraph, last ? withLast(extent, last) : extent);
  return alignment.content < least ? undefined : alignment;
}

/** A run with what was reached to its left and right. */
function around(
  { draft, passage }: Omit<Growth, 'step'>,
  run: SharedRun,
  { left, right }: { readonly left: Reached | undefined; readonly right: Reached | undefined },
): Extent {
  const differences = inOrder(left?.differences ?? NO_DIFFERENCES, right?.differences ?? NO_DIFFERENCES);
  return trimmed(draft, passage, {
    draftFrom: left ? left.draft + 1 : run.draft,
    draftTo: right ? right.draft : run.draft + run.length,
    agreedFrom: left ? left.agreed + 1 : run.agreed,
    agreedTo: right ? right.agreed : run.agreed + run.length,
    differences: joined(draft, passage, differences).map((one) =>
      isItem(passage, one) ? { ...one, item: true } : one,
    ),
  });
}

/** Whether a difference is an item of a list that the draft does not have. */
const isItem = (passage: Passage, { draftFrom, draftTo, agreedFrom, agreedTo }: Difference): boolean =>
  draftFrom === draftTo && passage.gapAt(agreedFrom) === gap.comma && passage.gapAt(agreedTo) === gap.comma;

const onlyRun = ({ draft, agreed, length }: SharedRun): Extent => ({
  draftFrom: draft,
  draftTo: draft + length,
  agreedFrom: agreed,
  agreedTo: agreed + length,
  differences: NO_DIFFERENCES,
});

const inOrder = (left: readonly Difference[], right: readonly Difference[]): readonly Difference[] =>
  [...left].reverse().concat(right);

const withLast = (extent: Extent, last: Difference): Extent => ({
  ...extent,
  draftTo: last.draftTo,
  agreedTo: last.agreedTo,
  differences: [...extent.differences, last],
});

/** Cuts off what costs more to reach than it is worth: the stretch of runs and differences that weighs most. */
function trimmed(draft: DraftWords, passage: Passage, extent: Extent): Extent {
  const { differences } = extent;
  let best = { from: 0, to: 0, sum: -1 };
  let from = 0;
  let sum = 0;
  for (let at = 0; at <= differences.length; at++) {
    const cost = at === 0 ? 0 : costOf(sizeOf(differences[at - 1] as Difference));
    if (sum - cost < 0) {
      from = at;
      sum = 0;
    } else sum -= cost;
    sum += weightOfRun(draft, extent, at);
    if (at === differences.length && endsBoth(draft, passage, extent.draftTo, extent.agreedTo))
      sum += WHOLE_END;
    if (sum > best.sum) best = { from, to: at, sum };
  }
  const before = differences[best.from - 1];
  const after = differences[best.to];
  return {
    draftFrom: before ? before.draftTo : extent.draftFrom,
    agreedFrom: before ? before.agreedTo : extent.agreedFrom,
    draftTo: after ? after.draftFrom : extent.draftTo,
    agreedTo: after ? after.agreedFrom : extent.agreedTo,
    differences: differences.slice(best.from, best.to),
  };
}

/** The weight of the equal words before difference `at`, or after the last one. */
function weightOfRun(draft: DraftWords, extent: Extent, at: number): number {
  const from = extent.differences[at - 1]?.draftTo ?? extent.draftFrom;
  const to = extent.differences[at]?.draftFrom ?? extent.draftTo;
  return weightBetween(draft, from, to);
}

/** Content words between two words of a draft. */
export const contentBetween = ({ contents }: DraftWords, from: number, to: number): number =>
  (contents[to] as number) - (contents[from] as number);

/** The weight of the words between two words of a draft, were they all equal. */
export function weightBetween(draft: DraftWords, from: number, to: number): number {
  const content = contentBetween(draft, from, to);
  return CONTENT_WEIGHT * content + FUNCTION_WEIGHT * (to - from - content);
}

/** So many equal words may stand between differences that are one. */
const BETWEEN = 2;
/** So many differences beside each other may be one. */
const SEVERAL = 3;

/**
 * Differences with a word or two between them that only exchange their words, or that put in or leave out one stretch of
 * words, are one: "young pilots, old pilots" for "old pilots" has two words more, and no "young" for "old".
 */
function joined(
  draft: DraftWords,
  passage: Passage,
  differences: readonly Difference[],
): readonly Difference[] {
  const result: Difference[] = [];
  for (let at = 0; at < differences.length; ) {
    const [one, length] = joinedFrom(draft, passage, differences.slice(at, at + SEVERAL));
    result.push(one);
    at += length;
  }
  return result;
}

/** The first of some differences, with as many others as are one with it, and how many they are. */
function joinedFrom(
  draft: DraftWords,
  passage: Passage,
  differences: readonly Difference[],
): readonly [one: Difference, length: number] {
  const first = differences[0] as Difference;
  for (let length = differences.length; length > 1; length--) {
    const group = differences.slice(0, length);
    if (group.some((next, at) => at > 0 && next.draftFrom - (group[at - 1] as Difference).draftTo > BETWEEN))
      continue;
    const last = group[length - 1] as Difference;
    const both = { ...last, draftFrom: first.draftFrom, agreedFrom: first.agreedFrom };
    if (length === 2 && isExchange(draft, passage, both)) return [{ ...both, reordered: true }, length];
    const stretch = oneStretch(draft, passage, both);
    if (stretch) return [stretch, length];
  }
  return [first, 1];
}

/** What one side has before or after all the words of the other one. */
function oneStretch(draft: DraftWords, passage: Passage, difference: Difference): Difference | undefined {
  const { draftFrom, draftTo, agreedFrom, agreedTo } = difference;
  const ours = draft.ids.slice(draftFrom, draftTo);
  const theirs = passage.idsBetween(agreedFrom, agreedTo);
  const fewer = Math.min(ours.length, theirs.length);
  if (fewer === 0 || ours.length === theirs.length) return undefined;
  const isEqual = (i: number, j: number) => ours.slice(i, i + fewer).every((id, at) => id === theirs[j + at]);
  if (isEqual(ours.length - fewer, theirs.length - fewer))
    return { ...difference, draftTo: draftTo - fewer, agreedTo: agreedTo - fewer };
  if (isEqual(0, 0)) return { ...difference, draftFrom: draftFrom + fewer, agreedFrom: agreedFrom + fewer };
  return undefined;
}

function isExchange(draft: DraftWords, passage: Passage, difference: Difference): boolean {
  if (difference.draftTo - difference.draftFrom !== difference.agreedTo - difference.agreedFrom) return false;
  const ours = draft.ids.slice(difference.draftFrom, difference.draftTo).sort(byNumber);
  const theirs = passage.idsBetween(difference.agreedFrom, difference.agreedTo).sort(byNumber);
  return ours.every((id, at) => id === theirs[at]);
}

const byNumber = (a: number, b: number): number => a - b;

type Extent = Pick<Alignment, 'draftFrom' | 'draftTo' | 'agreedFrom' | 'agreedTo' | 'differences'>;

function measured(draft: DraftWords, paragraph: number, extent: Extent): Alignment {
  const { draftFrom, draftTo } = extent;
  let words = draftTo - draftFrom;
  let content = contentBetween(draft, draftFrom, draftTo);
  let score = weightBetween(draft, draftFrom, draftTo);
  for (const difference of extent.differences) {
    words -= difference.draftTo - difference.draftFrom;
    content -= contentBetween(draft, difference.draftFrom, difference.draftTo);
    score -= weightBetween(draft, difference.draftFrom, difference.draftTo) + costOf(sizeOf(difference));
  }
  const { agreedFrom, agreedTo, differences } = extent;
  return { paragraph, draftFrom, draftTo, agreedFrom, agreedTo, differences, words, content, score };
}

/** What follows difference `from - 1` of an alignment: its runs of equal words from there on, with the differences between them. */
export function partFrom(draft: DraftWords, whole: Alignment, from: number): Alignment {
  const { draftTo: draftFrom, agreedTo: agreedFrom } = whole.differences[from - 1] as Difference;
  const differences = whole.differences.slice(from);
  return measured(draft, whole.paragraph, { ...whole, draftFrom, agreedFrom, differences });
}

/** How many words a difference is about: the longer side. */
export const sizeOf = (difference: Difference): number =>
  Math.max(difference.draftTo - difference.draftFrom, difference.agreedTo - difference.agreedFrom);

interface Reached {
  /** The first word beyond, in the direction of growth. */
  readonly draft: number;
  readonly agreed: number;
  readonly differences: readonly Difference[];
}

/** What it is worth that both clauses end with the same words. */
const WHOLE_END = 5;

/** Whether a clause ends before a word, in both texts. */
const endsBoth = (draft: DraftWords, passage: Passage, i: number, j: number): boolean =>
  (i >= draft.length || draft.gaps[i] === gap.clause) && passage.gapAt(j) === gap.clause;

/** Grows to one side from the two words just beyond a run; undefined where nothing is gained. */
function reach(growth: Growth, from: WordPair): Reached | undefined {
  const { step } = growth;
  const differences: Difference[] = [];
  let { i, j } = from;
  let reached: Reached | undefined;
  let gain = 0;
  for (let resume = nextRun(growth, from); resume && gain >= -CREDIT; resume = nextRun(growth, { i, j })) {
    const next = difference({ i, j }, { i: resume.draft, j: resume.agreed }, step);
    differences.push(next);
    gain += resume.weight - costOf(sizeOf(next));
    i = resume.draft + step * resume.run;
    j = resume.agreed + step * resume.run;
    if (step === 1 && endsBoth(growth.draft, growth.passage, i, j)) gain += WHOLE_END;
    if (gain < 0) continue;
    reached = { draft: i, agreed: j, differences: [...differences] };
    gain = Math.min(gain, CREDIT);
  }
  return reached;
}

const NO_DIFFERENCES: readonly Difference[] = [];

function difference(from: WordPair, to: WordPair, step: Direction): Difference {
  return step === 1
    ? { draftFrom: from.i, draftTo: to.i, agreedFrom: from.j, agreedTo: to.j, last: false }
    : { draftFrom: to.i + 1, draftTo: from.i + 1, agreedFrom: to.j + 1, agreedTo: from.j + 1, last: false };
}

/** Two words for two others, with nothing equal after them, are another thought. */
const LAST_WORDS = 3;

/** The last words before the punctuation, where they differ on both sides and nothing equal follows. */
function lastDifference(draft: DraftWords, passage: Passage, i: number, j: number): Difference | undefined {
  if (passage.gapAt(j) !== gap.blank) return undefined;
  if (i >= draft.length || draft.gaps[i] === gap.clause) return lostWord(passage, i, j);
  if (draft.gaps[i] !== gap.blank) return undefined;
  const draftTo = clauseEnd((word) => draft.gaps[word], i);
  const agreedTo = clauseEnd((word) => passage.gapAt(word), j);
  if (draftTo === 0 || agreedTo === 0 || draftTo - i + agreedTo - j > LAST_WORDS) return undefined;
  return { draftFrom: i, draftTo, agreedFrom: j, agreedTo, last: true };
}

/** The draft's clause ends one word before the agreed one does. */
const lostWord = (passage: Passage, i: number, j: number): Difference | undefined =>
  passage.gapAt(j + 1) !== gap.blank
    ? { draftFrom: i, draftTo: i, agreedFrom: j, agreedTo: j + 1, last: true }
    : undefined;

/** The end of one or two words up to the next punctuation, or to the end of the text; 0 where it is further away. */
function clauseEnd(gapAt: (word: number) => number | undefined, from: number): number {
  for (let to = from + 1; to <= from + 2; to++) if (gapAt(to) !== gap.blank) return to;
  return 0;
}
