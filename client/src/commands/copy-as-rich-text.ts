/** Copy as Rich Text: the printed draft on the clipboard, for an e-mail or a Word file. */
import * as vscode from 'vscode';
import { activeDraft } from '../app';
import { showPreview } from '../views/preview';
import type { Command } from './command';

export const copyAsRichText: Command = {
  id: 'agreedLanguage.copyAsRichText',
  run: async (app) => {
    const document = activeDraft()?.document;
    if (!document) return;
    // Only a page may write HTML to the clipboard: the preview does it.
    const preview = await showPreview(app, document, { focus: true });
    const copied = await preview.copy();
    if (copied)
      void vscode.window.showInformationMessage(
        'The draft was copied with its form: numbers, italics and notes.',
      );
    else
      void vscode.window.showWarningMessage(
        'The clipboard did not take the draft: select the preview and copy it there.',
      );
  },
};
