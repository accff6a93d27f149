/** Kept wordings where there is no lock: windows that have read the same text and write one after the other. */
import { strict as assert } from 'node:assert';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { addKept, keptEntries, removeKept } from '../../../server/src/service/world/kept-file';
import { unlockedKeptFile } from '../../../server/src/service/world/unlocked-kept-file';

const entry = (words: string) => ({ file: 'a.resolution', rule: 'r', words, before: '', after: '' });

/** A file in memory, and windows on it. Each takes its own time to read and to write, and `settled` lasts longer. */
function shared() {
  let text: string | undefined;
  let writes = 0;
  const window = (delay = 0) => {
    const turns = async () => {
      for (let at = 0; at < delay; at++) await undefined;
    };
    return unlockedKeptFile({
      async read() {
        const found = text;
        await turns();
        return found;
      },
      async write(after) {
        await turns();
        text = after;
        writes += 1;
      },
      settled: () => setImmediate(),
    });
  };
  return { window, words: () => keptEntries(text).map(({ words }) => words), writes: () => writes };
}

suite('kept wordings without a lock', () => {
  test('what one window overwrites is written again', async () => {
    const { window, words } = shared();
    await Promise.all(['a', 'b', 'c'].map((one) => addKept(window(), entry(one))));
    assert.deepEqual(words().sort(), ['a', 'b', 'c']);
  });

  test('one that is alone writes once', async () => {
    const { window, words, writes } = shared();
    await addKept(window(), entry('a'));
    assert.deepEqual([words(), writes()], [['a'], 1]);
  });

  test('an edit that another has built upon is not done again', async () => {
    let text: string | undefined;
    let writes = 0;
    const others = (now: string) => JSON.stringify({ kept: [...JSON.parse(now).kept, entry('theirs')] });
    const file = unlockedKeptFile({
      read: async () => text,
      async write(after) {
        text = after;
        writes += 1;
      },
      async settled() {
        text = others(text ?? '');
      },
    });
    await addKept(file, entry('ours'));
    assert.deepEqual(
      keptEntries(text).map(({ words }) => words),
      ['ours', 'theirs'],
    );
    assert.equal(writes, 1);
  });

  test('windows of any speed keep what each has added, and not what each has removed', async () => {
    const edit = fc.record({ delay: fc.nat(6), adds: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
        const { window, words } = shared();
        for (const [at, { adds }] of edits.entries()) if (!adds) await addKept(window(), entry(`${at}`));
        await Promise.all(
          edits.map(({ delay, adds }, at) => (adds ? addKept : removeKept)(window(delay), entry(`${at}`))),
        );
        const wanted = edits.flatMap(({ adds }, at) => (adds ? [`${at}`] : []));
        assert.deepEqual(words().sort(), wanted);
      }),
      { numRuns: 200 },
    );
  });
});
