import { strict as assert } from 'node:assert';
import { breathing, Cancelled, cancelWith } from '../../../server/src/service/world/cancel';

/** A clock that the test turns, and how often the event loop was let go. */
function clock() {
  const seen = { time: 0, pauses: 0, requested: false };
  const cancel = cancelWith(
    {
      now: () => seen.time,
      pause: async () => {
        seen.pauses++;
      },
    },
    () => seen.requested,
  );
  return { seen, cancel };
}

suite('long work', () => {
  test('lets the event loop go after some milliseconds, and then not for as many', async () => {
    const { seen, cancel } = clock();
    seen.time = 7;
    assert.equal(cancel.isDue, false);
    await cancel.breathe();
    assert.equal(seen.pauses, 0);
    seen.time = 8;
    assert.equal(cancel.isDue, true);
    await cancel.breathe();
    assert.equal(seen.pauses, 1);
    assert.equal(cancel.isDue, false);
    seen.time = 15;
    await cancel.breathe();
    assert.equal(seen.pauses, 1);
  });

  test('is given up at once where its answer is no longer awaited', async () => {
    const { seen, cancel } = clock();
    assert.equal(cancel.requested, false);
    seen.requested = true;
    assert.equal(cancel.requested, true);
    assert.equal(cancel.isDue, true);
    await assert.rejects(cancel.breathe(), Cancelled);
    assert.equal(seen.pauses, 0);
  });

  test('in steps breathes after each, and gives what the last one gives', async () => {
    const { seen, cancel } = clock();
    const done: number[] = [];
    function* steps() {
      for (let step = 1; step <= 3; step++) {
        done.push(step);
        seen.time += 8;
        yield;
      }
      return 'all';
    }
    assert.equal(await breathing(steps(), cancel), 'all');
    assert.deepEqual([done, seen.pauses], [[1, 2, 3], 3]);
    seen.requested = true;
    await assert.rejects(breathing(steps(), cancel), Cancelled);
    assert.deepEqual(done, [1, 2, 3, 1]);
  });
});
