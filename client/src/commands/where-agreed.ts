/** Asks where words of a document stand in adopted texts. */
import type * as vscode from 'vscode';
import { method, type ParagraphResult, type RangeParams } from '../../../server/src/lsp/protocol';
import type { App } from '../app';

/** The paragraphs in which the words stand, best first; `text` is the words as the source has them. */
export function whereAgreed(app: App, document: vscode.TextDocument, range: vscode.Range) {
  const params: RangeParams = {
    textDocument: { uri: document.uri.toString() },
    range: { start: plain(range.start), end: plain(range.end) },
  };
  return app.request<readonly ParagraphResult[]>(method.whereAgreed, params);
}

const plain = ({ line, character }: vscode.Position) => ({ line, character });
