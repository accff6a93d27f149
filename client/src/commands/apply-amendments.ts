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
        'The clipboard holds no amendments. They begin like "In operative paragraph 13, replace ...".',
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
    title: 'Apply Amendments',
    prompt: 'Whose amendments are on the clipboard? They become proposals of this delegation',
    validateInput: (name) => (/[[\]:]/.test(name) ? 'A name without brackets and colons' : undefined),
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
  await compareTexts({ name: 'Draft', text }, { name: `With the amendments of ${sponsor}`, text: after });
}

/** One question, which also says what could not be read and why. */
async function confirmed({ done, problems }: AmendResult): Promise<boolean> {
  const detail = problems.map(({ said, why }) => `${why}: ${said}`).join('\n\n');
  const message =
    `${done} ${done === 1 ? 'amendment becomes a proposal' : 'amendments become proposals'}.` +
    (problems.length > 0 ? ` ${problems.length} could not be carried over.` : '');
  const put = 'Put into the Draft';
  const chosen = await vscode.window.showInformationMessage(
    message,
    { modal: true, ...(detail && { detail }) },
    ...(done > 0 ? [put] : []),
  );
  return chosen === put;
}
