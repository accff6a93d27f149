/** Opens the text that a draft starts from beside it, in VS Code's own diff editor: only what changed differs. */
import * as vscode from 'vscode';
import { method } from '../../../server/src/lsp/protocol';
import type { ChangesSinceBase } from '../../../server/src/lsp/protocols/base';
import { type App, activeDraft } from '../app';
import { chooseBase as ask, baseName, nameBase } from '../base/choose-base';
import { originalUri } from '../base/quick-diff';
import type { Command } from './command';

export const compareWithBase: Command = {
  id: 'agreedLanguage.compareWithBase',
  run: async (app) => {
    const document = activeDraft()?.document;
    if (!document) return;
    const found = (await changesOf(app, document)) ?? (await chosenFor(app, document));
    if (!found) return;
    const title = `${found.base.name} ↔ ${vscode.workspace.asRelativePath(document.uri)}`;
    await vscode.commands.executeCommand('vscode.diff', originalUri(document.uri), document.uri, title);
  },
};

/** Names another text as the base: last year's resolution, Rev.1 of the draft, the zero draft. */
export const chooseBase: Command = {
  id: 'agreedLanguage.chooseBase',
  run: async (app) => {
    const document = activeDraft()?.document;
    if (document) await chosenFor(app, document);
  },
};

async function chosenFor(app: App, document: vscode.TextDocument): Promise<ChangesSinceBase | undefined> {
  const chosen = await ask(app, vscode.l10n.t('Compare with which text?'), document);
  if (!chosen) return undefined;
  const name = baseName(chosen, document.uri);
  await nameBase(document, name);
  const found = await changesOf(app, document);
  if (!found)
    void vscode.window.showWarningMessage(
      vscode.l10n.t('{0} cannot be read as the base of the draft.', name),
    );
  return found;
}

export async function changesOf(
  app: App,
  document: vscode.TextDocument,
): Promise<ChangesSinceBase | undefined> {
  const textDocument = { uri: document.uri.toString() };
  return (await app.request<ChangesSinceBase | null>(method.changesSinceBase, { textDocument })) ?? undefined;
}
