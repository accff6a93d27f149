/** Accepts or rejects a proposal in the draft itself: the one at the cursor or in the list, or all of a delegation. */
import * as vscode from 'vscode';
import { type DecideParams, type DecideResult, method } from '../../../server/src/lsp/protocol';
import { type App, activeDraft } from '../app';
import { toRange } from '../edits';
import type { MarkGroup, MarkLeaf } from '../views/brackets-view';
import type { Command } from './command';

/** Argument: a row of the list. Without it, the mark at the cursor. */
export const acceptProposal: Command = {
  id: 'agreedLanguage.acceptProposal',
  run: (app, row) => decideRow(app, row as MarkLeaf | undefined, 'accept'),
};

export const rejectProposal: Command = {
  id: 'agreedLanguage.rejectProposal',
  run: (app, row) => decideRow(app, row as MarkLeaf | undefined, 'reject'),
};

export const acceptAllProposals: Command = {
  id: 'agreedLanguage.acceptAllProposals',
  run: (app, row) => decideGroup(app, row as MarkGroup | undefined, 'accept'),
};

export const rejectAllProposals: Command = {
  id: 'agreedLanguage.rejectAllProposals',
  run: (app, row) => decideGroup(app, row as MarkGroup | undefined, 'reject'),
};

type Verdict = DecideParams['verdict'];

async function decideRow(app: App, row: MarkLeaf | undefined, verdict: Verdict): Promise<void> {
  const editor = activeDraft();
  const uri = row?.uri ?? editor?.document.uri;
  const position = row?.mark.range.start ?? editor?.selection.active;
  if (!uri || !position) return;
  await decide(app, uri, { verdict, position: { line: position.line, character: position.character } });
}

async function decideGroup(app: App, row: MarkGroup | undefined, verdict: Verdict): Promise<void> {
  if (row?.delegation !== undefined) await decide(app, row.uri, { verdict, delegation: row.delegation });
}

async function decide(app: App, uri: vscode.Uri, what: Omit<DecideParams, 'textDocument'>): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const version = document.version;
  const params: DecideParams = { textDocument: { uri: uri.toString() }, ...what };
  const found = await app.request<DecideResult | null>(method.decide, params);
  if (!found) {
    const nothing = what.position
      ? vscode.l10n.t('There is no proposal here to decide.')
      : vscode.l10n.t('Nothing there can be decided.');
    vscode.window.setStatusBarMessage(nothing, 4000);
    return;
  }
  if (document.version !== version) return;
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of found.edits) edit.replace(uri, toRange(range), newText);
  await vscode.workspace.applyEdit(edit);
}
