/** Says why nothing is reported at the cursor: agreed, adapted, a title, too common, or simply new. */
import * as vscode from 'vscode';
import { method, type PositionParams, type WhySilentResult } from '../../../server/src/lsp/protocol';
import { activeDraft } from '../app';
import type { Command } from './command';

export const whySilent: Command = {
  id: 'agreedLanguage.whySilent',
  run: async (app) => {
    const editor = activeDraft();
    if (!editor) return;
    const { line, character } = editor.selection.active;
    const params: PositionParams = {
      textDocument: { uri: editor.document.uri.toString() },
      position: { line, character },
    };
    const answer = await app.request<WhySilentResult | null>(method.whySilent, params);
    const reasons = answer?.reasons.length
      ? answer.reasons.join(' ')
      : vscode.l10n.t('There are no words here to report on.');
    // A message with a button is shown whole; one without is cut after its first line.
    const search = vscode.l10n.t('Search Agreed Language');
    const chosen = await vscode.window.showInformationMessage(reasons, search);
    if (chosen === search) await vscode.commands.executeCommand('agreedLanguage.search');
  },
};
