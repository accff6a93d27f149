/** Opens the text that a draft starts from beside it, in VS Code's own diff editor. */
import * as vscode from 'vscode';
import { type BaseTextEntry, method } from '../../../server/src/lsp/protocol';
import { activeDraft, corpusScheme } from '../app';
import type { Command } from './command';

export const compareWithBase: Command = {
  id: 'agreedLanguage.compareWithBase',
  run: async (app) => {
    const document = activeDraft()?.document;
    if (!document) return;
    const textDocument = { uri: document.uri.toString() };
    const entries = await app.request<BaseTextEntry[] | null>(method.baseTexts, { textDocument });
    const base = entries?.find(({ why }) => why === 'named') ?? (await choose(entries ?? []));
    if (!base) return;
    const left = baseUri(document.uri, base);
    const title = `${base.symbol} ↔ ${vscode.workspace.asRelativePath(document.uri)}`;
    await vscode.commands.executeCommand('vscode.diff', left, document.uri, title);
  },
};

/** A document of the corpus, or a file beside the draft. */
const baseUri = (draft: vscode.Uri, { symbol }: BaseTextEntry): vscode.Uri =>
  /\.\w+$/.test(symbol)
    ? vscode.Uri.joinPath(draft, '..', symbol)
    : vscode.Uri.from({ scheme: corpusScheme, path: `/${symbol}.resolution` });

async function choose(entries: readonly BaseTextEntry[]): Promise<BaseTextEntry | undefined> {
  const rows = entries.map((entry) => ({
    label: entry.symbol,
    description: [entry.date, entry.why === 'title' ? vscode.l10n.t('the same title') : undefined]
      .filter((part) => part !== undefined)
      .join(', '),
    detail: entry.title,
    entry,
  }));
  const chosen = await vscode.window.showQuickPick(rows, {
    title: vscode.l10n.t('Compare with which text?'),
    placeHolder: vscode.l10n.t('The front matter can name it: base: 78/217'),
    matchOnDetail: true,
  });
  return chosen?.entry;
}
