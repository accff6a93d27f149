/**
 * Departures from agreed language: the places where a paragraph of a draft almost repeats the yardstick and
 * says something else. Pure; the same words give the same answer. Each stage gives plain data to the next one: shared
 * runs, alignments with their edges, differences, verdicts.
 */

import { type Alignment, contentBetween, type Difference, partFrom, weightBetween } from '../align/align';
import {
  type ComparedDraft,
  type FoundDifference,
  isNear,
  matchesIn,
  thresholds,
  thresholdsOfSure,
} from '../align/near-misses';
import { gap } from '../index/punctuation';
import { type DraftWords, passageAt } from '../reference/passages';
import type { Yardstick } from '../reference/reference-texts';
import { edgesOf } from './clause-edges';
import { inWholeOrder, joinedAroundWord, type Pair } from './clause-sides';
import { ALIKE_BITS, bitsOf, WHOLE_CLAUSE_BITS } from './evidence';
import { bridgesIn } from './gapped-alignments';
import { type DifferenceVerdict, verdictOn } from './verdict';

/** A difference between the draft and the agreed passage that is nearest to it, and the verdict on it. */
export interface Departure extends DifferenceVerdict {
  readonly difference: Difference;
  readonly alignment: Alignment;
}

/** What departs from the yardstick in a paragraph of a draft, in the order of its words. */
export const departures = (yardstick: Yardstick, draft: DraftWords): Departure[] =>
  weighed({ yardstick, draft, matches: matchesIn(draft, yardstick.passages, yardstick.stockAt) }).filter(
    isReported,
  );

/** Whether something is to be said on a difference. */
export const isReported = ({ silence }: Departure): boolean => silence === undefined;

/** Every difference from the matched passages that was looked at, those included on which nothing is said. */
export function weighed(comparison: ComparedDraft): Departure[] {
  const found = inAlignments(comparison);
  const departed = found.departures;
  for (const bridge of bridgesIn(
    comparison.draft,
    comparison.yardstick.passages,
    comparison.matches.alignments,
  )) {
    const { alignment, parts } = bridge;
    const passage = passageAt(comparison.yardstick.passages, alignment.paragraph);
    const pair = { draft: comparison.draft, passage, vocabulary: comparison.yardstick.passages.vocabulary };
    const difference = inWholeOrder(pair, bridge.difference);
    if (departed.some((other) => !other.silence && isBeside(other.difference, difference))) continue;
    if (found.claimed.some((other) => isAround(other, difference))) continue;
    departed.push(judged(comparison, { difference, alignment, place: 'gap', parts }));
  }
  return departed.sort((a, b) => a.difference.draftFrom - b.difference.draftFrom);
}

/** Whether two differences share a word of the draft, or are at one place of it. */
const isBeside = (one: Difference, other: Difference): boolean =>
  (one.draftFrom < other.draftTo && other.draftFrom < one.draftTo) || isSamePlace(one, other);

const isSamePlace = (one: Difference, other: Pick<Difference, 'draftFrom' | 'draftTo'>): boolean =>
  one.draftFrom === other.draftFrom && one.draftTo === other.draftTo;

const isAround = (alignment: Alignment, { draftFrom, draftTo }: Difference): boolean =>
  alignment.draftFrom < draftFrom && draftTo < alignment.draftTo;

const judged = (comparison: ComparedDraft, found: FoundDifference): Departure => ({
  difference: found.difference,
  alignment: found.alignment,
  ...verdictOn(comparison, found),
});

/** The differences within the alignments and at their edges; the best alignment over a place speaks of it. */
function inAlignments(comparison: ComparedDraft): { departures: Departure[]; claimed: Alignment[] } {
  const { yardstick, draft, matches } = comparison;
  const { vocabulary } = yardstick.passages;
  const departed: Departure[] = [];
  const claimed: Alignment[] = [];
  for (const whole of matches.alignments) {
    const alignment = nearPart(comparison, whole);
    if (!alignment) continue;
    const passage = passageAt(yardstick.passages, alignment.paragraph);
    const pair = { draft, passage, vocabulary };
    const inside = joinedAroundWord(pair, alignment.differences).map((difference) => ({
      difference,
      place: 'inside' as const,
    }));
    const edges = edgesOf(pair, alignment)
      .filter((edge) => alignment === whole || !isPartOf(edge, whole))
      .map((difference) => ({ difference, place: 'edge' as const }));
    for (const { difference, place } of inOrder(pair, [...inside, ...edges])) {
      if (claimed.some((other) => holdsPlace(other, difference))) continue;
      if (isOutweighed(comparison, alignment, difference)) continue;
      // A place between two alignments is at the edge of both.
      if (departed.some((other) => !other.silence && isSamePlace(other.difference, difference))) continue;
      departed.push(judged(comparison, { difference, alignment, place, parts: [alignment] }));
    }
    claimed.push(alignment);
  }
  const orders = departed.filter((one) => one.difference.reordered && isReported(one));
  return {
    departures: departed.filter((one) => !orders.some((order) => isPartOf(one.difference, order.difference))),
    claimed,
  };
}

/** Differences, of which those that are part of another order are one. */
function inOrder(pair: Pair, placed: readonly Placed[]): Placed[] {
  const whole = placed.map((one) => ({ ...one, difference: inWholeOrder(pair, one.difference) }));
  const orders = whole.flatMap(({ difference }) => (difference.reordered ? [difference] : []));
  return whole.filter(
    ({ difference }, at) =>
      !orders.some((order) => order !== difference && isPartOf(difference, order)) &&
      !whole.slice(0, at).some((other) => isSamePlace(other.difference, difference)),
  );
}

const isPartOf = (one: Difference, whole: Pick<Difference, 'draftFrom' | 'draftTo'>): boolean =>
  whole.draftFrom <= one.draftFrom && one.draftTo <= whole.draftTo && !isSamePlace(one, whole);

/** A difference in or beside an alignment. */
type Placed = Pick<FoundDifference, 'difference' | 'place'>;

/** Whether an alignment is close enough, or tells so much that it need not be as close. */
const isNearEnough = ({ yardstick: { stockAt }, draft }: ComparedDraft, alignment: Alignment): boolean =>
  isNear(alignment, thresholds) ||
  (isNear(alignment, thresholdsOfSure) && bitsOf(draft, stockAt, alignment) >= ALIKE_BITS);

/**
 * An alignment, or its last part where that alone is close enough: a drafter's own words before a reused clause may be a little
 * like what stands before it in the agreed text, and be no reuse of that.
 */
function nearPart(comparison: ComparedDraft, alignment: Alignment): Alignment | undefined {
  if (isNearEnough(comparison, alignment)) return alignment;
  const { draft, yardstick } = comparison;
  for (let from = 1; from < alignment.differences.length; from++) {
    const part = partFrom(draft, alignment, from);
    if (!isWholeClause(comparison, part) || !isNear(part, thresholds)) continue;
    const isOne = part.differences.length === 1;
    return isOne && bitsOf(draft, yardstick.stockAt, part) >= WHOLE_CLAUSE_BITS ? part : undefined;
  }
  return undefined;
}

/** Whether an alignment holds a clause of the draft from its beginning to its end, and ends where the agreed clause does. */
const isWholeClause = (
  { draft, yardstick: { passages } }: ComparedDraft,
  { draftFrom, draftTo, agreedTo, paragraph }: Alignment,
): boolean =>
  draft.gaps[draftFrom] !== gap.blank &&
  (draftTo >= draft.length || draft.gaps[draftTo] === gap.clause) &&
  passageAt(passages, paragraph).gapAt(agreedTo) === gap.clause;

/** Whether the words at a difference are part of a run of agreed words that weighs more than the alignment. */
function isOutweighed(
  { draft, matches }: ComparedDraft,
  alignment: Alignment,
  difference: Difference,
): boolean {
  return matches.shared.runs.some((run) => {
    const place = { draftFrom: run.draft, draftTo: run.draft + run.length };
    return (
      holdsPlace(place, difference) &&
      contentBetween(draft, place.draftFrom, place.draftTo) >= thresholds.content &&
      weightBetween(draft, place.draftFrom, place.draftTo) > alignment.score
    );
  });
}

/** Whether a better alignment has already spoken about the place of a difference. */
function holdsPlace(
  other: Pick<Alignment, 'draftFrom' | 'draftTo'>,
  { draftFrom, draftTo }: Difference,
): boolean {
  return other.draftFrom < draftTo && draftFrom < other.draftTo;
}
