import { strict as assert } from 'node:assert';
import type { Range } from 'vscode-languageserver/node';
import type { Talk } from './talk';

const REQUESTS = [
  'hover',
  'completion',
  'inlineCompletion',
  'documentSymbol',
  'foldingRange',
  'codeAction',
  'definition',
  'references',
  'documentHighlight',
  'documentLink',
  'codeLens',
  'inlayHint',
  'formatting',
  'selectionRange',
  'semanticTokens/full',
  'prepareRename',
] as const;

/** Asks for everything the server offers, at one place. Answers must come, whatever they are. */
export async function askAll(talk: Talk, uri: string, line: number, character: number): Promise<void> {
  const position = { line, character };
  const range: Range = { start: { line: 0, character: 0 }, end: position };
  const options = { tabSize: 2, insertSpaces: true };
  const context = { diagnostics: [], triggerKind: 1, includeDeclaration: true };
  const params = { textDocument: { uri }, position, positions: [position], range, options, context };
  for (const request of REQUESTS)
    await talk.connection.sendRequest(`textDocument/${request}`, params).catch((error: { code: number }) => {
      assert.equal(error.code, -32601, `${request}: only what is not offered may be refused`);
    });
}
