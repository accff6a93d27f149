/** Lets the user choose folders with further documents, or libraries, and names them in the settings. */
import * as vscode from 'vscode';
import { isLibrary } from '../../../server/src/lsp/user-corpus/library-name';
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
    await name(chosen ?? []);
  },
};

// A dialog of Windows or Linux chooses files or folders, never both: libraries have a command of their own.
/** Adds the libraries that were chosen in the explorer, or asks which. */
export const addLibrary: Command = {
  id: 'agreedLanguage.addLibrary',
  run: async (_app, ...args) => {
    const chosen = urisIn(args) ?? (await askedLibraries());
    const others = chosen.filter((file) => !isLibrary(file.path));
    await name(chosen.filter((file) => isLibrary(file.path)));
    if (others.length > 0)
      void vscode.window.showWarningMessage(
        vscode.l10n.t('Not a library (its name must end in .agreed): {0}', others.map(nameOf).join(', ')),
      );
  },
};

/** What the explorer hands over: the file under the pointer, and all that are selected. */
function urisIn([file, selected]: readonly unknown[]): vscode.Uri[] | undefined {
  if (!(file instanceof vscode.Uri)) return undefined;
  const all = Array.isArray(selected) ? selected.filter((one) => one instanceof vscode.Uri) : [];
  return all.length > 0 ? all : [file];
}

async function askedLibraries(): Promise<readonly vscode.Uri[]> {
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Libraries with documents to draft from'),
    openLabel: vscode.l10n.t('Add Library'),
    canSelectMany: true,
    filters: { [vscode.l10n.t('Libraries')]: ['agreed'] },
  });
  return chosen ?? [];
}

/** Names folders and libraries in the settings, after those that are named there. */
async function name(chosen: readonly vscode.Uri[]): Promise<void> {
  if (chosen.length === 0) return;
  const settings = vscode.workspace.getConfiguration('agreedLanguage');
  const { target, folders } = namedIn(settings);
  await settings.update(SETTING, [...new Set([...folders, ...chosen.map(nameOf)])], target);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Added: {0}', chosen.map(nameOf).join(', ')), 4000);
}

/** Where folders are named already: in the workspace, or else for the user. */
function namedIn(settings: vscode.WorkspaceConfiguration) {
  const named = settings.inspect<readonly string[]>(SETTING);
  return named?.workspaceValue
    ? { target: vscode.ConfigurationTarget.Workspace, folders: named.workspaceValue }
    : { target: vscode.ConfigurationTarget.Global, folders: named?.globalValue ?? [] };
}

const nameOf = (folder: vscode.Uri): string => (folder.scheme === 'file' ? folder.fsPath : folder.toString());
