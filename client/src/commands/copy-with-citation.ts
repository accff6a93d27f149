/** Copies the selected words (or the paragraph at the cursor) with the address of the adopted text they stand in. */
import * as vscode from 'vscode';
import { languageId } from '../app';
import { copyCited } from './citation';
import type { Command } from './command';
import { whereAgreed } from './where-agreed';

export const copyWithCitation: Command = {
  id: 'agreedLanguage.copyWithCitation',
  run: async (app) => {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.languageId !== languageId) return;
    const range = editor.selection.isEmpty
      ? editor.document.lineAt(editor.selection.active).range
      : editor.selection;
    const found = (await whereAgreed(app, editor.document, range))[0];
    if (found) await copyCited(found.text, found);
    else
      void vscode.window.showInformationMessage(
        vscode.l10n.t('These words do not stand in an adopted text, so there is no citation.'),
      );
  },
};
