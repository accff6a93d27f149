/** Restarts the language server, for when something has gone wrong. */
import * as vscode from 'vscode';
import type { Command } from './command';

export const restartServer: Command = {
  id: 'agreedLanguage.restartServer',
  run: async (app) => {
    const location = vscode.ProgressLocation.Window;
    await vscode.window.withProgress({ location, title: vscode.l10n.t('Restarting Agreed Language') }, () =>
      app.restart(),
    );
  },
};
