/** Events come one after the other, as keys do during typing; the clock is the test's own. */
import { strict as assert } from 'node:assert';
import { mock } from 'node:test';
import { whenQuiet } from '../../client/src/when-quiet';

/** Milliseconds. */
const LIMITS = { pause: 300, most: 1000 };

suite('work that waits for a pause', () => {
  let runs = 0;
  let call: () => void;

  /** Calls at this interval, in milliseconds. */
  function callEvery(step: number, times: number): void {
    for (let n = 0; n < times; n++) {
      call();
      mock.timers.tick(step);
    }
  }

  setup(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
    runs = 0;
    call = whenQuiet(() => runs++, LIMITS);
  });
  teardown(() => mock.timers.reset());

  test('runs once after many calls, and not before they pause', () => {
    callEvery(100, 5);
    assert.equal(runs, 0);
    mock.timers.tick(199);
    assert.equal(runs, 0);
    mock.timers.tick(1);
    assert.equal(runs, 1);
    mock.timers.tick(10_000);
    assert.equal(runs, 1);
  });

  for (const step of [0.25, 50, 299])
    test(`does not wait for a pause without end where a call comes every ${step} ms`, () => {
      callEvery(step, 10_000 / step);
      assert.ok(7 <= runs && runs <= 10, `${runs} runs in ten seconds`);
    });
});
