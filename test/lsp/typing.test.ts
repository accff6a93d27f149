/** Findings about agreed language wait while their words are being typed. */
import { strict as assert } from 'node:assert';
import type { Diagnostic } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TYPING_PAUSE } from '../../server/src/lsp/typing';
import { talkInMemory } from '../support/memory';
import type { Talk } from '../support/talk';
import { twoCompacts } from '../support/two-compacts';

const URI = 'file:///draft.resolution';
const HEAD = 'The General Assembly,\n\n1. *Urges* States to use their force;\n\n';
const CLAUSE =
  '2. *Calls upon* States to uphold the best interests of the child at all times, as the primary ';
/** With these words behind it, "the primary" departs from what was agreed. */
const REST = 'consideration in situations where children are concerned';

/** A clock that stands still until it is told to go on. */
function handClock() {
  let time = 0;
  const sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  return {
    now: () => time,
    delay: (milliseconds: number) =>
      new Promise<void>((wake) => sleepers.push({ at: time + milliseconds, wake })),
    /** Lets time pass, and wakes who has waited for it. */
    pass(milliseconds: number) {
      time += milliseconds;
      for (const { at, wake } of sleepers.splice(0)) {
        if (at <= time) wake();
        else sleepers.push({ at, wake });
      }
    },
  };
}

/** An editor in which words are typed. */
function editor(talk: Talk, opened: string) {
  let text = opened;
  let version = 1;
  talk.open(URI, text);
  const change = (at: number, remove: number, put: string) => {
    const lines = TextDocument.create(URI, 'resolution', 1, text);
    const range = { start: lines.positionAt(at), end: lines.positionAt(at + remove) };
    text = text.slice(0, at) + put + text.slice(at + remove);
    talk.change(URI, ++version, [{ range, text: put }]);
  };
  return {
    version: () => version,
    change,
    /** Types letter by letter where `after` ends. */
    type: (words: string, after = text.trimEnd()) => {
      const at = text.indexOf(after) + after.length;
      for (const [i, letter] of [...words].entries()) change(at + i, 0, letter);
    },
    words: ({ range }: Diagnostic) => TextDocument.create(URI, 'resolution', 1, text).getText(range),
  };
}

for (const pull of [true, false])
  suite(`typing a departure, diagnostics ${pull ? 'pulled' : 'published'}`, () => {
    let talk: Talk;
    let clock: ReturnType<typeof handClock>;
    let refreshed: Promise<void>;
    let didRefresh: boolean;
    setup(async () => {
      clock = handClock();
      didRefresh = false;
      talk = await talkInMemory({ pull, runtime: { ...twoCompacts(), now: clock.now, delay: clock.delay } });
      refreshed = new Promise((resolve) =>
        talk.connection.onRequest('workspace/diagnostic/refresh', () => {
          didRefresh = true;
          resolve();
          return null;
        }),
      );
    });
    teardown(() => talk.close());

    /** The words that depart in the version of the editor. */
    const departures = async (typed: ReturnType<typeof editor>): Promise<string[]> =>
      (await talk.diagnostics(URI, typed.version()))
        .filter(({ code }) => code === 'departs-from-agreed')
        .map(typed.words);

    /** The same once the client was told that there is more. */
    async function afterwards(typed: ReturnType<typeof editor>): Promise<string[]> {
      const before = talk.published.length;
      clock.pass(TYPING_PAUSE);
      if (pull) await refreshed;
      else while (talk.published.length === before) await new Promise((turn) => setImmediate(turn));
      return departures(typed);
    }

    test('a text just opened is complete', async () => {
      assert.deepEqual(await departures(editor(talk, `${HEAD}${CLAUSE}${REST};\n`)), ['the primary']);
    });

    test('it is shown once typing has paused, and not before', async () => {
      const typed = editor(talk, `${HEAD}${CLAUSE}`);
      typed.type(` ${REST}`);
      assert.deepEqual(await departures(typed), []);
      clock.pass(TYPING_PAUSE - 1);
      typed.type(' and');
      assert.deepEqual(await departures(typed), []);
      clock.pass(TYPING_PAUSE - 1);
      assert.deepEqual(await departures(typed), []);
      assert.deepEqual(await afterwards(typed), ['the primary']);
    });

    test('it is shown as soon as the sentence ends', async () => {
      const typed = editor(talk, `${HEAD}${CLAUSE}`);
      typed.type(` ${REST};`);
      assert.deepEqual(await departures(typed), ['the primary']);
    });

    test('it is shown as soon as another paragraph is typed into', async () => {
      const typed = editor(talk, `${HEAD}${CLAUSE}`);
      typed.type(` ${REST}`);
      typed.type(' of arms', 'their force');
      assert.deepEqual(await departures(typed), ['the primary']);
    });

    test('what was shown stays while the sentence is typed further', async () => {
      const typed = editor(talk, `${HEAD}${CLAUSE}${REST}`);
      assert.deepEqual(await departures(typed), ['the primary']);
      typed.type(' and');
      assert.deepEqual(await departures(typed), ['the primary']);
      typed.type('very ', 'upon* ');
      assert.deepEqual(await departures(typed), ['the primary']);
    });

    test('what is pasted is complete at once', async () => {
      const typed = editor(talk, `${HEAD}${CLAUSE}`);
      typed.change(HEAD.length + CLAUSE.length, 0, REST);
      assert.deepEqual(await departures(typed), ['the primary']);
    });

    test('rules of form wait for nothing', async () => {
      const typed = editor(talk, `${HEAD}2. *Calls upon* States to meet and to organi`);
      typed.type('se themselves');
      const codes = (await talk.diagnostics(URI, typed.version())).map(({ code }) => code);
      assert.ok(codes.includes('oxford-ize'), codes.join());
    });

    test('a draft that is closed meanwhile is not spoken of again', async () => {
      const typed = editor(talk, `${HEAD}${CLAUSE}`);
      typed.type(` ${REST}`);
      assert.deepEqual(await departures(typed), []);
      await talk.connection.sendNotification('textDocument/didClose', { textDocument: { uri: URI } });
      await talk.connection.sendRequest('agreedLanguage/corpus');
      clock.pass(TYPING_PAUSE);
      await talk.connection.sendRequest('agreedLanguage/corpus');
      assert.deepEqual(
        talk.published.filter(({ diagnostics }) =>
          diagnostics.some(({ code }) => code === 'departs-from-agreed'),
        ),
        [],
      );
      assert.equal(didRefresh, false);
    });
  });
