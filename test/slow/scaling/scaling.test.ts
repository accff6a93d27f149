/**
 * What is asked of a draft costs what its size says: over doubled sizes the processor time, on doubled scales, has a
 * slope of about one. Other work on the machine can only make a time longer, so the best of a few tries counts for each size.
 */
import { strict as assert } from 'node:assert';
import { processorTime, slopeOf } from '../../scale/measure';
import { workloads } from '../../scale/workloads';
import { worldWith } from '../../support/check';
import { shippedCorpus } from '../../support/shipped-corpus';

const SIZES = [1000, 2000, 4000, 8000];
/** One would be a cost that grows with the size, two one that grows with its square. */
const STEEPEST = 1.2;
const TRIES = 8;

suite('the cost of requests grows with the draft and no faster', () => {
  const world = worldWith({ corpus: shippedCorpus() });

  for (const { name, draft, prepare } of workloads)
    test(name, async () => {
      let slope = Number.POSITIVE_INFINITY;
      const best = SIZES.map(() => Number.POSITIVE_INFINITY);
      for (let round = 0; round < TRIES && slope > STEEPEST; round++) {
        for (const [at, size] of SIZES.entries()) {
          const time = await processorTime(await prepare(world, draft(size)));
          best[at] = Math.min(best[at] ?? time, time);
        }
        slope = slopeOf(SIZES, best);
      }
      assert.ok(slope <= STEEPEST, `grows with the power ${slope.toFixed(2)} of its size`);
    }).timeout(300_000);
});
