/** Hover over a selection: where and how its words were used before. */
import * as vscode from 'vscode';
import { method } from '../../../server/src/lsp/protocol';
import type { PrecedentResult } from '../../../server/src/lsp/protocols/sources';
import { type App, isDraft, languageId } from '../app';

/** Registers the hover; other words than those selected have the server's hover alone. */
export function hoverOverSelections(app: App): vscode.Disposable {
  return vscode.languages.registerHoverProvider(languageId, {
    provideHover: async (document, position, token) => {
      const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
      const selection = editor?.selections.find((one) => !one.isEmpty && one.contains(position));
      if (!selection || !isDraft(document)) return undefined;
      const params = { textDocument: { uri: document.uri.toString() }, range: selection };
      const found = await app.request<PrecedentResult | null>(method.precedent, params, token);
      return found ? new vscode.Hover(new vscode.MarkdownString(found.markdown), selection) : undefined;
    },
  });
}
