/** Keeps a departure: it is not reported again, here or after edits around it, until it is revoked. */
import * as vscode from 'vscode';
import { activeDraft } from '../app';
import type { Wording } from '../kept';
import type { Command } from './command';

/** Arguments: the draft's URI and the wording, as the code action has them. Without them, the departure at the cursor. */
export const keepWording: Command = {
  id: 'agreedLanguage.keepWording',
  run: async (app, ...args) => {
    if (args.length === 0) return keepAtCursor();
    const [uri, wording] = args as [string, Wording];
    await app.kept.add(vscode.Uri.parse(uri), { ...wording, keptOn: new Date().toISOString().slice(0, 10) });
    vscode.window.setStatusBarMessage(vscode.l10n.t('Kept: {0}', wording.words), 4000);
  },
};

async function keepAtCursor(): Promise<void> {
  const editor = activeDraft();
  if (!editor) return;
  const provider = 'vscode.executeCodeActionProvider';
  const uri = editor.document.uri;
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(provider, uri, editor.selection);
  const found = actions.find((action) => action.command?.command === keepWording.id)?.command;
  if (found) await vscode.commands.executeCommand(found.command, ...(found.arguments ?? []));
  else void vscode.window.showInformationMessage(vscode.l10n.t('No finding at the cursor to keep.'));
}
