import { strict as assert } from 'node:assert';
import { setImmediate } from 'node:timers/promises';
import { readAhead } from '../../../server/src/lsp/user-corpus/read-ahead';

suite('work on many items, some of them at once', () => {
  /** Work whose items are done when the test says so. */
  function byHand() {
    const begun: number[] = [];
    const ends = new Map<number, (error?: Error) => void>();
    const work = (item: number) =>
      new Promise<number>((resolve, reject) => {
        begun.push(item);
        ends.set(item, (error) => (error ? reject(error) : resolve(item * 10)));
      });
    return { begun, work, end: (item: number, error?: Error) => ends.get(item)?.(error) };
  }

  test('gives the results in the order of the items, whichever is done first', async () => {
    const { begun, work, end } = byHand();
    const results = readAhead([1, 2, 3, 4], 2, work);
    const first = results.next();
    await setImmediate();
    assert.deepEqual(begun, [1, 2], 'no more at once');
    end(2);
    end(1);
    assert.equal((await first).value, 10);
    assert.equal((await results.next()).value, 20);
    const third = results.next();
    await setImmediate();
    end(3);
    assert.equal((await third).value, 30);
    const fourth = results.next();
    await setImmediate();
    assert.deepEqual(begun, [1, 2, 3, 4]);
    end(4);
    assert.equal((await fourth).value, 40);
    assert.equal((await results.next()).done, true);
  });

  test('fails where the item in turn fails, and leaves no failure of a later one behind', async () => {
    const unhandled: unknown[] = [];
    const listener = (error: unknown) => void unhandled.push(error);
    process.on('unhandledRejection', listener);
    try {
      const { work, end } = byHand();
      const results = readAhead([1, 2], 2, work);
      const first = results.next();
      await setImmediate();
      end(2, new Error('two'));
      end(1, new Error('one'));
      await assert.rejects(first, /^Error: one/);
      await setImmediate();
      assert.deepEqual(unhandled, []);
    } finally {
      process.off('unhandledRejection', listener);
    }
  });
});
