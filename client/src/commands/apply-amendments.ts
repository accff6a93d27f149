/** Puts amendments on the clipboard into the draft, as proposals of their sponsor, after a look at both texts. */
import * as vscode from 'vscode';
import { type AmendParams, type AmendResult, method } from '../../../server/src/lsp/protocol';
import { activeDraft } from '../app';
import { compareTexts } from '../compare-texts';
import { apply, toRange } from '../edits';
import type { Command } from './command';

export const applyAmendments: Command = {
  id: 'agreedLanguage.applyAmendments',
  run: async (app) => {
    const editor = activeDraft();
    if (!editor) return;
    const amendments = await vscode.env.clipboard.readText();
    const sponsor = await askSponsor();
    if (!sponsor) return;
    const { document } = editor;
    const params: AmendParams = { textDocument: { uri: document.uri.toString() }, amendments, sponsor };
    const found = await app.request<AmendResult | null>(method.amend, params);
    if (!found || found.done + found.problems.length === 0) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t(
          'The clipboard holds no amendments. They begin like "In operative paragraph 13, replace ...".',
        ),
      );
      return;
    }
    const version = document.version;
    if (found.done > 0) await preview(document, found, sponsor);
    if (!(await confirmed(found))) return;
    const shown = await vscode.window.showTextDocument(document);
    if (document.version === version) await apply(shown, found.edits);
  },
};

async function askSponsor(): Promise<string | undefined> {
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('Apply Amendments'),
    prompt: vscode.l10n.t('Whose amendments are on the clipboard? They become proposals of this delegation'),
    validateInput: (name) =>
      /[[\]:]/.test(name) ? vscode.l10n.t('A name without brackets and colons') : undefined,
  });
  return typed?.trim();
}

/** Both texts side by side. */
async function preview(
  document: vscode.TextDocument,
  { edits }: AmendResult,
  sponsor: string,
): Promise<void> {
  const text = document.getText();
  const inOrder = [...edits].sort(
    (a, b) => document.offsetAt(toRange(a.range).start) - document.offsetAt(toRange(b.range).start),
  );
  let after = '';
  let from = 0;
  for (const { range, newText } of inOrder) {
    const { start, end } = toRange(range);
    after += text.slice(from, document.offsetAt(start)) + newText;
    from = document.offsetAt(end);
  }
  after += text.slice(from);
  await compareTexts(
    { name: vscode.l10n.t('Draft'), text },
    { name: vscode.l10n.t('With the amendments of {0}', sponsor), text: after },
  );
}

/** One question, which also says what could not be read and why. */
async function confirmed({ done, problems }: AmendResult): Promise<boolean> {
  const detail = problems.map(({ said, why }) => `${why}: ${said}`).join('\n\n');
  const carried =
    done === 1
      ? vscode.l10n.t('1 amendment becomes a proposal.')
      : vscode.l10n.t('{0} amendments become proposals.', done);
  const left = problems.length > 0 ? [vscode.l10n.t('{0} could not be carried over.', problems.length)] : [];
  const message = [carried, ...left].join(' ');
  const put = vscode.l10n.t('Put into the Draft');
  const chosen = await vscode.window.showInformationMessage(
    message,
    { modal: true, ...(detail && { detail }) },
    ...(done > 0 ? [put] : []),
  );
  return chosen === put;
}
