/** Marks words as a proposal of your delegation (`agreedLanguage.delegation`): to be added, or to be deleted. */
import * as vscode from 'vscode';
import { activeDraft } from '../app';
import type { Command } from './command';

/** `[EU: words]` around the selection; without one, brackets to type in. */
export const addProposal: Command = {
  id: 'agreedLanguage.addProposal',
  run: () => wrap((name) => `[${name}: `),
};

/** `[EU del: words]` around the selection. */
export const proposeDeletion: Command = {
  id: 'agreedLanguage.proposeDeletion',
  run: () => wrap((name) => `[${name} del: `),
};

async function wrap(label: (delegation: string) => string): Promise<void> {
  const editor = activeDraft();
  if (!editor) return;
  const delegation = await ownDelegation(editor.document.uri);
  if (!delegation) return;
  const before = label(delegation);
  const { document, selection } = editor;
  const words = document.getText(selection);
  await editor.edit((edit) => edit.replace(selection, `${before}${words}]`));
  const start = document.offsetAt(selection.start) + before.length;
  const [from, to] = [document.positionAt(start), document.positionAt(start + words.length)];
  editor.selection = new vscode.Selection(from, to);
}

/** Asked for once, and kept in the settings. */
async function ownDelegation(uri: vscode.Uri): Promise<string | undefined> {
  const settings = vscode.workspace.getConfiguration('agreedLanguage', uri);
  const known = settings.get<string>('delegation', '').trim();
  if (known) return known;
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('Your delegation'),
    prompt: vscode.l10n.t('As it signs its proposals: Norway, EU, G77 and China'),
    validateInput: (name) =>
      /[[\]:]/.test(name) ? vscode.l10n.t('A name without brackets and colons') : undefined,
  });
  const name = typed?.trim();
  if (name) await settings.update('delegation', name, vscode.ConfigurationTarget.Global);
  return name;
}
