/** Accepts the proposals of some delegations, rejects those of others, and opens the result as a new draft. */
import * as vscode from 'vscode';
import {
  type CleanTextParams,
  type CleanTextResult,
  type MarkEntry,
  type MarksResult,
  method,
} from '../../../server/src/lsp/protocol';
import { activeDraft, languageId } from '../app';
import type { Command } from './command';

export const cleanText: Command = {
  id: 'agreedLanguage.cleanText',
  run: async (app) => {
    const document = activeDraft()?.document;
    if (!document) return;
    const textDocument = { uri: document.uri.toString() };
    const marks = await app.request<MarksResult | null>(method.marks, { textDocument });
    if (!marks?.marks.length) {
      void vscode.window.showInformationMessage(vscode.l10n.t('This draft has no open brackets.'));
      return;
    }
    const decision = await decide(marks);
    if (!decision) return;
    const drop = await dropped(marks.marks.filter(({ unclear }) => unclear));
    if (!drop) return;
    const params: CleanTextParams = { textDocument, ...decision, drop: drop.map(({ range }) => range) };
    const clean = await app.request<CleanTextResult | null>(method.cleanText, params);
    if (!clean) return;
    const opened = await vscode.workspace.openTextDocument({ language: languageId, content: clean.text });
    await vscode.window.showTextDocument(opened, vscode.ViewColumn.Beside);
  },
};

type Decision = Omit<CleanTextParams, 'textDocument'>;

/** Two questions: whose proposals are accepted, and whose are rejected; the rest stay in their brackets. */
async function decide({ byDelegation, marks }: MarksResult): Promise<Decision | undefined> {
  const all = byDelegation.map(([label, count]) => ({ label, description: counted(count) }));
  const unsigned = marks.filter(({ delegations, kind }) => !delegations.length && kind === 'open').length;
  const accepted = await choose(vscode.l10n.t('Clean Text: accept the proposals of'), [
    ...all,
    ...(unsigned ? [{ label: UNSIGNED, description: counted(unsigned) }] : []),
  ]);
  if (!accepted) return undefined;
  const left = all.filter(({ label }) => !accepted.includes(label));
  const rejected = left.length
    ? await choose(vscode.l10n.t('Clean Text: reject the proposals of'), left)
    : [];
  if (!rejected) return undefined;
  const unbracket = accepted.includes(UNSIGNED);
  return { accept: accepted.filter((name) => name !== UNSIGNED), reject: rejected, unbracket };
}

/** The marks that are not understood: which of them go. Nothing of them is ever read as words of the text. */
async function dropped(unclear: readonly MarkEntry[]): Promise<readonly MarkEntry[] | undefined> {
  if (unclear.length === 0) return [];
  const items = unclear.map((mark) => ({
    label: mark.text || mark.delegations.join(', '),
    description: mark.ref,
    mark,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title:
      unclear.length === 1
        ? vscode.l10n.t('Clean Text: 1 mark is not understood')
        : vscode.l10n.t('Clean Text: {0} marks are not understood', unclear.length),
    placeHolder: vscode.l10n.t('Choose those to drop; the others stay as they are, in their brackets'),
    canPickMany: true,
  });
  return chosen?.map(({ mark }) => mark);
}

const UNSIGNED = vscode.l10n.t('Unsigned brackets');

const counted = (count: number): string =>
  count === 1 ? vscode.l10n.t('1 bracket') : vscode.l10n.t('{0} brackets', count);

async function choose(title: string, items: vscode.QuickPickItem[]): Promise<string[] | undefined> {
  const placeHolder = vscode.l10n.t(
    'Choose any number; what is neither accepted nor rejected stays in its brackets',
  );
  const chosen = await vscode.window.showQuickPick(items, { title, placeHolder, canPickMany: true });
  return chosen?.map(({ label }) => label);
}
