/** Opens the agreed paragraph and the draft's side by side, in VS Code's own diff editor. */
import * as vscode from 'vscode';
import type { ParagraphParams } from '../../../server/src/lsp/protocol';
import { activeDraft } from '../app';
import { compareTexts } from '../compare-texts';
import type { Command } from './command';
import { paragraphOf } from './open-paragraph';

interface PlainRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** Arguments: the draft's URI, a range in it, the agreed paragraph. Without them, the departure at the cursor. */
export const compare: Command = {
  id: 'agreedLanguage.compare',
  run: async (app, ...args) => {
    if (args.length === 0) return compareAtCursor();
    const [uri, range, address] = args as [string, PlainRange, ParagraphParams];
    const agreed = await paragraphOf(app, address);
    if (!agreed) return;
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    const name = vscode.l10n.t('draft, line {0}', range.start.line + 1);
    await compareTexts(
      { name: agreed.shown, text: agreed.text },
      { name, text: paragraphAt(document, range.start.line) },
    );
  },
};

/** The words of the draft's paragraph, without its number, marks and asterisks, as the agreed side has none either. */
function paragraphAt(document: vscode.TextDocument, line: number): string {
  const number = /^\s*(?:\d{1,4}\.|\([a-z]{1,4}\))\s+/;
  const markup = /\[\^[^\]\s]{1,20}\]|\*/g;
  return document.lineAt(line).text.replace(number, '').replace(markup, '').trim();
}

// The server knows what to compare with: its code action at the cursor carries the arguments.
async function compareAtCursor(): Promise<void> {
  const editor = activeDraft();
  if (!editor) return;
  const { document, selection } = editor;
  const provider = 'vscode.executeCodeActionProvider';
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    provider,
    document.uri,
    selection,
  );
  const found = actions.find((action) => action.command?.command === compare.id)?.command;
  if (found) await vscode.commands.executeCommand(found.command, ...(found.arguments ?? []));
  else
    void vscode.window.showInformationMessage(
      vscode.l10n.t('No departure from agreed language at the cursor.'),
    );
}
