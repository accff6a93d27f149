/**
 * A morning of typing: what the server remembers of a draft may be as much as its paragraphs, never the versions that
 * it has gone through.
 */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { talkInMemory } from '../support/memory';
import type { Talk } from '../support/talk';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const URI = 'file:///long.resolution';
const DRAFT = readFileSync('corpus/documents/A-C.3-78-L.52-Rev.1.resolution', 'utf8').replace(
  /^standing:.*\n/m,
  '',
);
const EDITS = 200;

/** What an editor asks while a user types and looks around; each at the place of the edit. */
const ASKED = [
  'textDocument/completion',
  'textDocument/inlineCompletion',
  'textDocument/hover',
  'textDocument/codeAction',
  'textDocument/codeLens',
  'textDocument/definition',
  'textDocument/references',
  'textDocument/documentHighlight',
  'textDocument/documentLink',
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/formatting',
  'textDocument/inlayHint',
  'textDocument/selectionRange',
  'textDocument/semanticTokens/full',
  'agreedLanguage/marks',
  'agreedLanguage/reflow',
  'agreedLanguage/status',
  'agreedLanguage/tablingReport',
  'agreedLanguage/whereAgreed',
  'agreedLanguage/whySilent',
];

const placesIn = (text: string) =>
  text
    .split('\n')
    .flatMap((line, at) =>
      /^(?:\d+\. |\(\w+\) )?\*?\p{Lu}/u.test(line)
        ? [...line.matchAll(/(?<=\p{Ll}) (?=\p{Ll})/gu)].map(({ index }) => ({ line: at, character: index }))
        : [],
    );

/** Types a word into every twentieth gap between words, the last one first; none is taken back. */
async function typeWords(talk: Talk, from: number, to: number): Promise<void> {
  const places = placesIn(DRAFT);
  for (let version = from; version < to; version++) {
    // From the end of the text on, so that what is typed into a line does not move the places that are still to come.
    const position = places.at(-20 * version) as (typeof places)[number];
    const text = ` new${version}`;
    talk.change(URI, version, [{ range: { start: position, end: position }, text }]);
    await talk.diagnostics(URI, version);
    const range = { start: position, end: { ...position, character: position.character + text.length } };
    for (const method of ASKED)
      await talk.connection.sendRequest(method, {
        textDocument: { uri: URI },
        position,
        positions: [position],
        range,
        context: { diagnostics: [], triggerKind: 1, includeDeclaration: true },
        options: { tabSize: 2, insertSpaces: true },
      });
    talk.published.length = 0;
  }
}

suite('a long session', () => {
  test('does not keep the texts of earlier versions in memory', async () => {
    // Typing never pauses here, so that what waits for a pause would pile up, too.
    const pauses: (() => void)[] = [];
    const talk = await talkInMemory({ runtime: { delay: () => new Promise((end) => pauses.push(end)) } });
    talk.open(URI, DRAFT);
    await talk.diagnostics(URI, 1);
    await typeWords(talk, 2, 50);
    const before = heapInUse();
    await typeWords(talk, 50, 50 + EDITS);
    const grown = heapInUse() - before;
    assert.deepEqual(talk.bugs, []);
    assert.ok(grown < (EDITS * DRAFT.length) / 2, `${grown} bytes more after ${EDITS} edits`);
    assert.ok(pauses.length > 0, 'something waits for a pause');
    talk.close();
  });
});

/** Bytes, after all garbage has been collected. */
function heapInUse(): number {
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
