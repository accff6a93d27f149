/** Copy as Rich Text: the printed draft on the clipboard, for an e-mail or a Word file. */
import * as vscode from 'vscode';
import { type App, activeDraft } from '../app';
import { isPreviewed, showPreview } from '../views/preview';
import type { Command } from './command';

export const copyAsRichText: Command = {
  id: 'agreedLanguage.copyAsRichText',
  run: async (app) => {
    const editor = activeDraft();
    if (!editor) return;
    const isCopied = await copyPage(app, editor);
    await vscode.window.showTextDocument(editor.document, editor.viewColumn);
    if (isCopied)
      void vscode.window.showInformationMessage(
        vscode.l10n.t('The draft was copied with its form: numbers, italics and notes.'),
      );
    else
      void vscode.window.showWarningMessage(
        vscode.l10n.t('The clipboard did not take the draft: select the preview and copy it there.'),
      );
  },
};

/** Only a page may write HTML to the clipboard: the preview does it, and goes again where it came for that. */
async function copyPage(app: App, { document }: vscode.TextEditor): Promise<boolean> {
  const stays = isPreviewed(document);
  for (let round = 0; round < TRIES; round++) {
    const preview = await showPreview(app, document, { focus: true });
    const isCopied = await preview.copy();
    if (isCopied && !stays) preview.close();
    if (isCopied) return true;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return false;
}

/** A page that has just been opened may not have the focus yet, without which it cannot write to the clipboard. */
const TRIES = 5;
const PAUSE = 400;
