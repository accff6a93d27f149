/** Shows where and how the selected words, or the word at the cursor, were used before. */
import * as vscode from 'vscode';
import { method } from '../../../server/src/lsp/protocol';
import type { PrecedentResult } from '../../../server/src/lsp/protocols/sources';
import { activeDraft } from '../app';
import { showMarkdown } from '../read-only-texts';
import type { Command } from './command';

export const precedent: Command = {
  id: 'agreedLanguage.precedent',
  run: async (app) => {
    const editor = activeDraft();
    if (!editor) return;
    const { document, selection } = editor;
    const range = selection.isEmpty ? document.getWordRangeAtPosition(selection.active) : selection;
    if (!range) return;
    const params = { textDocument: { uri: document.uri.toString() }, range };
    const found = await app.request<PrecedentResult | null>(method.precedent, params);
    if (found) await showMarkdown('Precedents.md', found.markdown);
    else
      void vscode.window.showInformationMessage(
        vscode.l10n.t('These words stand together in no adopted text that is loaded.'),
      );
  },
};
