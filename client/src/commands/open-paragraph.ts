/** Opens a paragraph of the corpus, read-only; links and views call it with the paragraph's address. */
import * as vscode from 'vscode';
import { method, type ParagraphParams, type ParagraphResult } from '../../../server/src/lsp/protocol';
import type { App } from '../app';
import type { Command } from './command';

export const openParagraph: Command = {
  id: 'agreedLanguage.openParagraph',
  run: async (app, ...args) => {
    const paragraph = await paragraphOf(app, args[0] as ParagraphParams);
    if (paragraph) await showParagraph(paragraph, {});
  },
};

/** The paragraph at an address; undefined, and a message, where the corpus has none. */
export async function paragraphOf(app: App, address: ParagraphParams): Promise<ParagraphResult | undefined> {
  const { symbol, ref } = address;
  const found = await app.request<ParagraphResult | null>(method.paragraph, { symbol, ref });
  if (!found)
    void vscode.window.showWarningMessage(
      vscode.l10n.t('The corpus has no paragraph {0} in {1}.', ref, symbol),
    );
  return found ?? undefined;
}

/** Shows it in an editor, selected. */
export async function showParagraph(paragraph: ParagraphResult, options: vscode.TextDocumentShowOptions) {
  const { start, end } = paragraph.range;
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  return vscode.window.showTextDocument(vscode.Uri.parse(paragraph.uri), { ...options, selection });
}
