/** Events come one after the other, as keys do while somebody types. */
import { strict as assert } from 'node:assert';
import { setTimeout as wait } from 'node:timers/promises';
import { whenQuiet } from '../../client/src/when-quiet';

suite('work that waits for a pause', () => {
  test('runs once for many calls', async () => {
    let runs = 0;
    const call = whenQuiet(() => runs++, { pause: 20, most: 60_000 });
    for (let n = 0; n < 5; n++) call();
    await wait(200);
    assert.equal(runs, 1);
  });

  test('does not wait for a pause without end', async () => {
    let runs = 0;
    const call = whenQuiet(() => runs++, { pause: 60_000, most: 50 });
    for (const from = Date.now(); Date.now() - from < 500; ) {
      call();
      await wait(5);
    }
    assert.ok(runs >= 2, `${runs} runs in half a second`);
  });
});
