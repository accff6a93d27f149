/** What the matching says of the difference that a marked pair of draft and agreed words has. */
import { strict as assert } from 'node:assert';
import type { DifferencePlace } from '../../server/src/match/align/near-misses';
import { verdictOn } from '../../server/src/match/compare/verdict';
import { type MarkedPair, only, shareNothing, stocked } from './marked-pairs';

/** The verdict, silence in brackets, `!` where the sense is turned; `stock` is how many other resolutions have each phrase. */
export function judged(
  { yardstick, draft, alignments, differences }: MarkedPair,
  place: DifferencePlace,
  stock: number,
): string {
  const comparison = { yardstick: stocked(yardstick, stock), draft, matches: shareNothing(draft) };
  const [alignment] = alignments;
  assert.ok(alignment);
  const { silence, weight, kind, turnsSense } = verdictOn(comparison, {
    difference: only(differences),
    alignment,
    place,
    parts: alignments,
  });
  return `${silence ? `(${silence})` : `${weight} ${kind}`}${turnsSense ? '!' : ''}`;
}
