/** One conversation, held with the server over every transport. Throws where an answer is wrong. */
import { strict as assert } from 'node:assert';
import type { CodeAction, DocumentSymbol, FoldingRange } from 'vscode-languageserver/node';
import type { Talk } from '../support/talk';

const URI = 'file:///draft%20one.resolution';
const DRAFT = `---
title: Protection of migrants
mode: loud
---

*The General Assembly*,

*Recalling* its resolution 71/1 of 19 September 2016,[^1]

1. *Calls upon* States:

(a) To act;

(b) To cooperate.

[^1]: Resolution 71/1.
[^1]: Resolution 71/1 again.
`;

export async function converse(talk: Talk): Promise<void> {
  const textDocument = { uri: URI };
  talk.open(URI, DRAFT);

  const first = await talk.diagnostics(URI, 1);
  const syntax = first.filter(({ code }) => code === 'syntax');
  assert.equal(syntax.length, 2, 'the mode and the second note');
  assert.equal(syntax[0]?.range.start.line, 2);
  assert.equal(syntax[0]?.source, 'agreed-language');
  assert.equal(syntax[0]?.codeDescription?.href, 'agreed-language:/rules/syntax.md');

  // "loud" becomes "tabling": an incremental edit, and its diagnostics.
  const loud = { start: { line: 2, character: 6 }, end: { line: 2, character: 10 } };
  talk.change(URI, 2, [{ range: loud, text: 'tabling' }]);
  const second = await talk.diagnostics(URI, 2);
  assert.equal(second.filter(({ code }) => code === 'syntax').length, 1);

  const symbols = await talk.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
    textDocument,
  });
  const operative = symbols.find(({ name }) => name === '1. Calls upon');
  assert.deepEqual(
    operative?.children?.map(({ name }) => name),
    ['(a) To act;', '(b) To cooperate.'],
  );
  assert.equal(symbols.at(-1)?.name, 'Footnotes');

  const folds = await talk.connection.sendRequest<FoldingRange[]>('textDocument/foldingRange', {
    textDocument,
  });
  assert.deepEqual(
    folds.map(({ startLine, endLine }) => [startLine, endLine]),
    [
      [0, 3],
      [9, 13],
      [15, 16],
    ],
  );

  const range = { start: { line: 0, character: 0 }, end: { line: 17, character: 0 } };
  const actions = await talk.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument,
    range,
    context: { diagnostics: [] },
  });
  assert.ok(actions.some(({ title }) => title === 'Keep this wording'));

  // The server opens its own documents read-only, and finds nothing wrong in them.
  const [entry] =
    await talk.connection.sendRequest<{ uri: string; title: string }[]>('agreedLanguage/corpus');
  assert.ok(entry);
  const { text } = await talk.connection.sendRequest<{ text: string }>('workspace/textDocumentContent', {
    uri: entry.uri,
  });
  assert.ok(text.includes(entry.title));

  const status = await talk.connection.sendRequest<{ words: number; corpus: { state: string } }>(
    'agreedLanguage/status',
    { textDocument },
  );
  assert.equal(status.words, 15);
  assert.equal(status.corpus.state, 'ready');

  assert.deepEqual(talk.shown, []);
  await talk.connection.sendRequest('shutdown');
}
