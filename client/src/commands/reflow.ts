/** Re-flows the draft: footnotes, every Ibid., paragraph numbers and the references to them. */
import * as vscode from 'vscode';
import { method, type ReflowResult } from '../../../server/src/lsp/protocol';
import { type App, activeDraft } from '../app';
import { apply } from '../edits';
import type { Command } from './command';

export const reflow: Command = {
  id: 'agreedLanguage.reflow',
  run: async (app) => {
    const editor = activeDraft();
    if (!editor) return;
    const { document } = editor;
    const textDocument = { uri: document.uri.toString() };
    const found = await app.request<ReflowResult | null>(method.reflow, { textDocument });
    if (!found || document.version !== found.version) return;
    await apply(editor, found.edits);
    await report(app, editor, found);
  },
};

/** Says what was done, and what is left for a person to decide. */
async function report({ output }: App, editor: vscode.TextEditor, { edits, undecided }: ReflowResult) {
  const [first] = undecided;
  if (!first) {
    const done =
      edits.length === 0
        ? vscode.l10n.t('Footnotes and numbers are in order')
        : vscode.l10n.t('Footnotes and numbers re-flowed');
    vscode.window.setStatusBarMessage(done, 4000);
    return;
  }
  for (const { range, message } of undecided)
    output.info(`Re-flow, line ${range.start.line + 1}: ${message}`);
  const more =
    undecided.length > 1 ? ` ${vscode.l10n.t('(and {0} more, see the output)', undecided.length - 1)}` : '';
  const choice = await vscode.window.showWarningMessage(
    vscode.l10n.t('Your decision is needed: {0}{1}', first.message, more),
    vscode.l10n.t('Show Output'),
  );
  if (choice) output.show();
  else editor.revealRange(editor.selection);
}
