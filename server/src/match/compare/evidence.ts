/**
 * How much what a draft shares with an agreed paragraph tells, in bits: how improbable it is that a text written without
 * knowledge of that paragraph has the same words. Counted in the resolutions on other subjects.
 */
import type { DraftWords } from '../reference/passages';
import type { StockAt } from '../reference/precedents';
import type { Alignment, Difference } from './align';

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
