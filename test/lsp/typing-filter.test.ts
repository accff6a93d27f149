/** Which findings wait while a sentence is typed, by a clock in the hand. */
import { strict as assert } from 'node:assert';
import { lineIndexOf } from '../../server/src/lsp/lines';
import { createTypingFilter, TYPING_PAUSE } from '../../server/src/lsp/typing';
import type { Snapshot } from '../../server/src/service/draft/snapshot';
import type { Finding } from '../../server/src/service/finding';
import { memoryRuntime } from '../support/memory';

const URI = 'file:///a.resolution';

/** A filter, and a draft whose last change has typed the words between `<` and `>`, at time 0. */
function filter() {
  const clock = { now: 0 };
  const delays: { readonly milliseconds: number; wake(): void }[] = [];
  const again: string[] = [];
  let open: Snapshot | undefined;
  let close = (_uri: string) => {};
  const { show } = createTypingFilter(
    {
      get: () => open && { snapshot: open, lines: lineIndexOf(open.text) },
      all: () => [],
      carry: () => {},
      onChanged: () => {},
      onClosed: (listener) => {
        close = listener;
      },
    },
    memoryRuntime({
      now: () => clock.now,
      delay: (milliseconds) => new Promise((wake) => delays.push({ milliseconds, wake })),
    }),
    (uri) => void again.push(uri),
  );
  let version = 0;
  return {
    clock,
    delays,
    again,
    close: () => close(URI),
    /** The words that are shown of those in which something is found; `*` after a rule of form. */
    shown(drawn: string, found: readonly string[], at?: number): string[] {
      const text = drawn.replace(/[<>]/g, '');
      open = { uri: URI, version: ++version, text };
      const start = drawn.indexOf('<');
      const typed =
        start < 0 ? undefined : { span: { start, end: drawn.indexOf('>') - 1 }, at: at ?? clock.now };
      const findings = found.map((words): Finding => {
        const plain = words.replace('*', '');
        const from = text.indexOf(plain);
        assert.ok(from >= 0, plain);
        return {
          rule: words.endsWith('*') ? 'oxford-ize' : 'departs-from-agreed',
          severity: 'warning',
          message: 'x',
          span: { start: from, end: from + plain.length },
          related: [],
          fixes: [],
        };
      });
      const document = { snapshot: open, lines: lineIndexOf(text), typed };
      return show(document, findings).map(({ span }) => text.slice(span.start, span.end));
    },
  };
}

suite('while a sentence is typed', () => {
  const ALL = ['lamps', 'sail*', 'oars', 'ropes'];
  for (const [what, drawn, shown] of [
    [
      'what it says of agreed language waits',
      'Row lamps. To sail with oars <x> now\n\nTo mend ropes\n',
      ['lamps', 'sail', 'ropes'],
    ],
    [
      'another sentence is shown',
      'Row <x> lamps now. To sail with oars\n\nTo mend ropes\n',
      ['sail', 'oars', 'ropes'],
    ],
    [
      'and ends, all is shown',
      'Row lamps. To sail with oars now<.>\n\nTo mend ropes\n',
      ['lamps', 'sail', 'oars', 'ropes'],
    ],
    [
      'in another paragraph, this one is shown',
      'Row lamps. To sail with oars\n\nTo mend <x> ropes\n',
      ['lamps', 'sail', 'oars'],
    ],
    [
      'by no typing, all is shown',
      'Row lamps. To sail with oars x now\n\nTo mend ropes\n',
      ['lamps', 'sail', 'oars', 'ropes'],
    ],
  ] as const)
    test(what, () => assert.deepEqual(filter().shown(drawn, ALL), shown));

  test('what waits is shown when typing has paused, and once', async () => {
    const { shown, delays, again, clock } = filter();
    const drawn = 'To sail with oars <x>';
    clock.now = 400;
    assert.deepEqual(shown(drawn, ['oars'], 100), []);
    assert.deepEqual(
      delays.map(({ milliseconds }) => milliseconds),
      [TYPING_PAUSE - 300],
    );
    clock.now = 100 + TYPING_PAUSE - 1;
    assert.deepEqual(shown(drawn, ['oars'], 100), []);
    clock.now = 100 + TYPING_PAUSE;
    assert.deepEqual(shown(drawn, ['oars'], 100), ['oars']);
    assert.equal(delays.length, 2);
    assert.deepEqual(again, []);
    for (const { wake } of delays) wake();
    await new Promise((turn) => setImmediate(turn));
    assert.deepEqual(again, [], 'of versions that are past nothing is said');
  });

  test('the last version is told to be shown again, once however often it was asked for', async () => {
    const { shown, delays, again } = filter();
    assert.deepEqual(shown('To sail with oars <x>', ['oars']), []);
    delays[0]?.wake();
    await new Promise((turn) => setImmediate(turn));
    assert.deepEqual(again, [URI]);
  });

  test('nothing is told again where nothing waits', () => {
    const { shown, delays } = filter();
    assert.deepEqual(shown('To sail with oars <x>', ['sail*']), ['sail']);
    assert.deepEqual(shown('To sail with oars. Row <x>', ['oars']), ['oars']);
    assert.deepEqual(delays, []);
  });

  for (const [what, first, then, shown] of [
    ['typed on after it', 'To sail with oars now', 'To sail with oars now <x>', ['oars']],
    ['typed on before it', 'To sail with oars', 'To <x> sail with oars', ['oars']],
    ['typed on at its end', 'To sail with oars', 'To sail with oars<x>', []],
    ['typed on at its start', 'To sail with oars', 'To sail with <x>oars', []],
    ['typed on inside it', 'To sail with ooars', 'To sail with oars<>', []],
    ['with letters deleted before it', 'To sail away with oars', 'To sail <>with oars', ['oars']],
  ] as const)
    test(`what was shown ${shown.length > 0 ? 'stays' : 'waits'}, ${what}`, () => {
      const { shown: show, clock } = filter();
      const old = first.includes('ooars') ? ['ooars'] : ['oars'];
      assert.deepEqual(show(first, old), old);
      clock.now = 9000;
      assert.deepEqual(show(then, ['oars']), shown);
    });

  test('what was shown of a draft is forgotten when it is closed', () => {
    const { shown, close } = filter();
    shown('To sail with oars', ['oars']);
    close();
    assert.deepEqual(shown('To sail with oars <x>', ['oars']), []);
  });
});
