/** Lists the kept wordings of this window and revokes the chosen ones. */
import * as vscode from 'vscode';
import type { App } from '../app';
import type { Command } from './command';

export const keptWordings: Command = {
  id: 'agreedLanguage.keptWordings',
  run: async (app) => {
    const items = (await app.kept.all()).map(itemOf);
    if (items.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('No wordings are kept in this window.'));
      return;
    }
    const chosen = await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Kept Wordings'),
      placeHolder: vscode.l10n.t('Choose the wordings to revoke: they will be reported again'),
      canPickMany: true,
      matchOnDescription: true,
      matchOnDetail: true,
    });
    for (const { kept } of chosen ?? []) await revoke(app, kept);
  },
};

type Kept = Awaited<ReturnType<App['kept']['all']>>[number];

const itemOf = (kept: Kept) => ({
  label: kept.words,
  description: kept.agreed ?? kept.rule,
  detail: [
    vscode.workspace.asRelativePath(vscode.Uri.parse(kept.uri)),
    ...(kept.keptOn ? [vscode.l10n.t('kept on {0}', kept.keptOn)] : []),
  ].join(', '),
  kept,
});

const revoke = (app: App, { uri, ...wording }: Kept) => app.kept.remove(vscode.Uri.parse(uri), wording);
