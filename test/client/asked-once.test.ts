/** Two parts of the window show one answer; the clock is the test's own. */
import { strict as assert } from 'node:assert';
import { mock } from 'node:test';
import { type AskedOnce, askedOnce } from '../../client/src/asked-once';

/** Milliseconds. */
const QUIET = { pause: 300, most: 1000 };

suite('an answer that several want', () => {
  let asked: ((answer: string) => void)[];
  let told: string[];
  let status: AskedOnce<string>;

  const answered = async (at: number, answer: string) => {
    asked[at]?.(answer);
    await new Promise((resolve) => setImmediate(resolve));
  };

  setup(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
    asked = [];
    told = [];
    status = askedOnce<string>({
      quiet: QUIET,
      ask: () => new Promise((resolve) => void asked.push(resolve)),
      again: (answer) => (answer === 'loading' ? 1000 : undefined),
    });
    status.tell((answer) => told.push(`bar: ${answer}`));
    status.tell((answer) => told.push(`braces: ${answer}`));
  });
  teardown(() => mock.timers.reset());

  test('is asked for once after a pause, and told to all', async () => {
    for (let key = 0; key < 5; key++) status.update();
    mock.timers.tick(300);
    assert.equal(asked.length, 1);
    await answered(0, 'ready');
    assert.deepEqual(told, ['bar: ready', 'braces: ready']);
    mock.timers.tick(10_000);
    assert.equal(asked.length, 1);
  });

  test('is asked for again while it will soon be another', async () => {
    status.update();
    mock.timers.tick(300);
    await answered(0, 'loading');
    mock.timers.tick(1000);
    mock.timers.tick(300);
    assert.equal(asked.length, 2);
    await answered(1, 'ready');
    mock.timers.tick(10_000);
    assert.equal(asked.length, 2);
  });

  test('is not told where a later one has been asked for, nor when nobody wants it any longer', async () => {
    status.update();
    mock.timers.tick(300);
    status.update();
    mock.timers.tick(300);
    await answered(1, 'new');
    await answered(0, 'old');
    assert.deepEqual(told, ['bar: new', 'braces: new']);
    status.update();
    mock.timers.tick(300);
    status.dispose();
    await answered(2, 'late');
    status.update();
    mock.timers.tick(300);
    assert.equal(told.length, 2);
    assert.equal(asked.length, 3);
  });
});
