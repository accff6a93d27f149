/** Asks where words of a document stand in adopted texts, and how often. */
import type * as vscode from 'vscode';
import { method, type ParagraphResult, type RangeParams } from '../../../server/src/lsp/protocol';
import type { UsesResult } from '../../../server/src/lsp/protocols/sources';
import type { App } from '../app';

/** The paragraphs in which the words stand, best first; `text` is the words as the source has them. */
export function whereAgreed(app: App, document: vscode.TextDocument, range: vscode.Range) {
  return app.request<readonly ParagraphResult[]>(method.whereAgreed, paramsOf(document, range));
}

/** How often the words stand in adopted texts. */
export function usesOf(app: App, document: vscode.TextDocument, range: vscode.Range) {
  return app.request<UsesResult>(method.uses, paramsOf(document, range));
}

const paramsOf = (document: vscode.TextDocument, range: vscode.Range): RangeParams => ({
  textDocument: { uri: document.uri.toString() },
  range,
});
