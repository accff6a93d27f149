/** placeholder */
import type { Run } from './align';
import type { DraftWords, Passages } from './passages';
import type { Phrase } from './phrases';
export function* crowdedRuns(
  _d: DraftWords,
  _p: Passages,
  _c: readonly number[],
  _f: readonly (Phrase | undefined)[],
): Generator<Run> {}
