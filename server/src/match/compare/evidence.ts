/**
 * How much what a draft shares with an agreed paragraph tells, in bits: how improbable it is that a text written without
 * knowledge of that paragraph has the same words. Counted in the resolutions on other subjects.
 */

import { type Alignment, type Difference, sizeOf } from '../align/align';
import { foldedAt } from '../align/draft-tokens';
import type { ComparedDraft, FoundDifference, Matches } from '../align/near-misses';
import { classOf, wordClass } from '../index/english';
import { gap } from '../index/punctuation';
import { type DraftWords, foldedBetween, type Passages, passageAt } from '../reference/passages';
import type { StockAt } from '../reference/precedents';
import type { Yardstick } from '../reference/reference-texts';
import { isPerson, saysAnotherThing } from './sense';

/** Bits of three words that no other resolution has: there are 1,324 of them. */
const UNHEARD = Math.log2(1324);
/** Each word of a run is part of this many phrases. */
const PHRASE = 3;

/** The equal words of an alignment, run by run. */
export function* equalRuns({
  draftFrom,
  draftTo,
  differences,
}: Alignment): Generator<readonly [number, number]> {
  let from = draftFrom;
  for (const difference of differences) {
    if (from < difference.draftFrom) yield [from, difference.draftFrom];
    from = difference.draftTo;
  }
  if (from < draftTo) yield [from, draftTo];
}

/** The bits of the equal words of an alignment. */
export function bitsOf({ ids }: DraftWords, stockAt: StockAt, alignment: Alignment): number {
  let bits = 0;
  for (const [from, to] of equalRuns(alignment))
    for (let at = from; at + PHRASE <= to; at++)
      bits += Math.max(0, UNHEARD - Math.log2(1 + stockAt(ids, at))) / PHRASE;
  return bits;
}

/** In how many resolutions on other subjects the rarest phrase of an alignment stands. */
export function stockOf({ ids }: DraftWords, stockAt: StockAt, alignment: Alignment): number {
  let rarest = Number.POSITIVE_INFINITY;
  for (const [from, to] of equalRuns(alignment))
    for (let at = from; at + PHRASE <= to; at++) rarest = Math.min(rarest, stockAt(ids, at));
  return rarest;
}

/** Where a difference stands in an alignment: before its words, after them or between. */
export const isWithin = ({ draftFrom, draftTo }: Alignment, difference: Difference): boolean =>
  draftFrom < difference.draftFrom && difference.draftTo < draftTo;

/** Bits of an alignment from which other words at its edge are drafting rather than chance. */
export const EDGE_BITS = 13;
/** And from which a text that is less like the agreed one is no chance, either. */
export const ALIKE_BITS = 18;
/** The bits that are enough where all of a clause is reused. */
export const WHOLE_CLAUSE_BITS = 10;

/** Whether a word stands for a word. */
const isOneForOne = ({ draftFrom, draftTo, agreedFrom, agreedTo }: Difference): boolean =>
  draftTo - draftFrom === 1 && agreedTo - agreedFrom === 1;

/** Whether one side of a difference has no words: they were put in or left out. */
export const isPure = ({ draftFrom, draftTo, agreedFrom, agreedTo }: Difference): boolean =>
  draftFrom === draftTo || agreedFrom === agreedTo;

/** Bits of both parts around a longer difference, and of the lighter one, from which it is no hint alone. */
export const SURE_BITS = 24;
const SURE_LIGHTER = 3;
/** The longest difference of which it can be said which words stand for which. */
const LONGEST_SURE = 10;

/** In fewer resolutions on other subjects than this a phrase stands that is the yardstick's own. */
export const OWN_BELOW = 4;

/** Whether words put in or left out between two parts of a paragraph are a difference beyond doubt. */
export function isSure(
  { yardstick, draft, matches }: ComparedDraft,
  { alignment, difference, parts }: FoundDifference,
): boolean {
  if (isOneForOne(difference)) return isNumberOrNoun(yardstick, draft, difference, parts);
  if (isOtherPerson(yardstick, draft, alignment, difference)) return true;
  if (!isPure(difference) || joinsSentences(yardstick.passages, alignment, difference)) return false;
  if (isAgreedLanguage(draft, matches, difference)) return false;
  if (Math.min(...parts.map((part) => stockOf(draft, yardstick.stockAt, part))) >= OWN_BELOW) return false;
  const bits = parts.map((part) => bitsOf(draft, yardstick.stockAt, part));
  const all = bits.reduce((sum, each) => sum + each, 0);
  return sizeOf(difference) <= LONGEST_SURE && Math.min(...bits) >= SURE_LIGHTER && all >= SURE_BITS;
}

/** Whether others are spoken of ("enable farmers to", for "enable rural women to"), and the words around are agreed beyond doubt. */
function isOtherPerson(
  { passages, stockAt }: Yardstick,
  draft: DraftWords,
  alignment: Alignment,
  difference: Difference,
): boolean {
  return (
    sizeOf(difference) <= LONGEST_PERSON &&
    !isPure(difference) &&
    saysAnotherThing(draft, passages, { alignment, difference }) &&
    bitsOf(draft, stockAt, alignment) >= SURE_BITS
  );
}

/** So many groups make a list, each named in so many words at most. */
const LISTED_GROUPS = 3;
const LONGEST_GROUP = 5;

/**
 * Whether all that is alike is a list of groups of persons, and tells too little to be a source: anybody lists "old sailors,
 * sailors with families and survivors of storms", and another group in the list is the drafter's own.
 */
export function isEverydayList({ yardstick, draft }: ComparedDraft, alignment: Alignment): boolean {
  const { draftFrom, draftTo } = alignment;
  const groups: string[][] = [[]];
  for (let word = draftFrom; word < draftTo; word++) {
    const folded = foldedAt(draft, word);
    const isJoining = folded === 'and' || folded === 'or';
    if (word > draftFrom && (isJoining || draft.gaps[word] !== gap.blank)) groups.push([]);
    if (!isJoining) groups.at(-1)?.push(folded);
  }
  // "Lamps, and oil" has nothing between the comma and the "and".
  const named = groups.filter(({ length }) => length > 0);
  return (
    named.length >= LISTED_GROUPS &&
    named.every(isGroup) &&
    bitsOf(draft, yardstick.stockAt, alignment) < SURE_BITS
  );
}

/** Whether words name a group of persons, and say nothing of it; "including keepers" says that they are among others. */
const isGroup = (words: readonly string[]): boolean =>
  words.length <= LONGEST_GROUP &&
  (classOf(words[0] ?? '') & wordClass.preposition) === 0 &&
  words.some(isPerson) &&
  !words.some((word) => (classOf(word) & (wordClass.modal | wordClass.auxiliary)) !== 0);

/** The most words that say of whom is spoken. */
export const LONGEST_PERSON = 2;

/** Whether a lone word that is exchanged is a number, or a noun after its article, and enough of its clause is agreed. */
function isNumberOrNoun(
  { passages, stockAt }: Yardstick,
  draft: DraftWords,
  { draftFrom, agreedFrom }: Difference,
  parts: readonly Alignment[],
): boolean {
  const before = draft.classes[draftFrom - 1] ?? 0;
  const passage = passageAt(passages, parts[0]?.paragraph ?? 0);
  const both = [foldedAt(draft, draftFrom), ...foldedBetween(passages, passage, agreedFrom, agreedFrom + 1)];
  return (
    ((before & (wordClass.article | wordClass.possessive)) !== 0 || both.every((word) => /^\d/.test(word))) &&
    parts.reduce((sum, part) => sum + bitsOf(draft, stockAt, part), 0) >= EDGE_BITS
  );
}

/** Whether the words left out hold the end of a sentence: the draft says in one what the agreed text says in two. */
function joinsSentences(
  passages: Passages,
  alignment: Alignment,
  { agreedFrom, agreedTo }: Difference,
): boolean {
  const passage = passageAt(passages, alignment.paragraph);
  for (let word = agreedFrom; word <= agreedTo; word++) if (passage.gapAt(word) === gap.clause) return true;
  return foldedBetween(passages, passage, agreedFrom, agreedTo).includes('we');
}

/** Whether each content word that the draft puts in is part of agreed language itself. */
export function isAgreedLanguage(
  draft: DraftWords,
  { shared }: Matches,
  { draftFrom, draftTo }: Difference,
): boolean {
  let content = 0;
  for (let word = draftFrom; word < draftTo; word++) {
    if (draft.classes[word] !== 0) continue;
    if ((shared.covered[word] ?? 0) === 0) return false;
    content++;
  }
  return content > 0;
}
