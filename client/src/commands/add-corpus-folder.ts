/** Lets the user choose folders with further documents, and names them in the settings. */
import * as vscode from 'vscode';
import type { Command } from './command';

const SETTING = 'corpus.folders';

export const addCorpusFolder: Command = {
  id: 'agreedLanguage.addCorpusFolder',
  run: async () => {
    const chosen = await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Folders with documents to draft from'),
      openLabel: vscode.l10n.t('Add Folder'),
      canSelectFiles: false,
      canSelectFolders: true,
      canSelectMany: true,
    });
    if (!chosen || chosen.length === 0) return;
    const settings = vscode.workspace.getConfiguration('agreedLanguage');
    const { target, folders } = namedIn(settings);
    await settings.update(SETTING, [...new Set([...folders, ...chosen.map(nameOf)])], target);
    vscode.window.setStatusBarMessage(vscode.l10n.t('Added: {0}', chosen.map(nameOf).join(', ')), 4000);
  },
};

/** Where folders are named already: in the workspace, or else for the user. */
function namedIn(settings: vscode.WorkspaceConfiguration) {
  const named = settings.inspect<readonly string[]>(SETTING);
  return named?.workspaceValue
    ? { target: vscode.ConfigurationTarget.Workspace, folders: named.workspaceValue }
    : { target: vscode.ConfigurationTarget.Global, folders: named?.globalValue ?? [] };
}

const nameOf = (folder: vscode.Uri): string => (folder.scheme === 'file' ? folder.fsPath : folder.toString());
