/** Gives a draft its final numbers in place of working ones, and shows the table of both. */
import * as vscode from 'vscode';
import { method, type RenumberResult } from '../../../server/src/lsp/protocol';
import { activeDraft } from '../app';
import { apply } from '../edits';
import { showMarkdown } from '../read-only-texts';
import type { Command } from './command';

export const renumber: Command = {
  id: 'agreedLanguage.renumber',
  run: async (app) => {
    const editor = activeDraft();
    if (!editor) return;
    const { document } = editor;
    const textDocument = { uri: document.uri.toString() };
    const found = await app.request<RenumberResult | null>(method.renumber, { textDocument });
    if (!found || document.version !== found.version) return;
    if (found.edits.length === 0) {
      vscode.window.setStatusBarMessage(
        vscode.l10n.t('All paragraphs have the numbers they should have'),
        4000,
      );
      return;
    }
    await apply(editor, found.edits);
    await showMarkdown(`${vscode.l10n.t('Old and new numbers')}.md`, found.report);
  },
};
