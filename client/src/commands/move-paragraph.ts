/** Moves the paragraph at the cursor past its neighbour; numbers, stops and "also" and "further" follow. */
import * as vscode from 'vscode';
import { type MoveParagraphParams, type MoveParagraphResult, method } from '../../../server/src/lsp/protocol';
import { type App, activeDraft } from '../app';
import type { Command } from './command';

export const moveParagraphUp: Command = {
  id: 'agreedLanguage.moveParagraphUp',
  run: (app) => move(app, 'up'),
};

export const moveParagraphDown: Command = {
  id: 'agreedLanguage.moveParagraphDown',
  run: (app) => move(app, 'down'),
};

async function move(app: App, direction: 'up' | 'down'): Promise<void> {
  const editor = activeDraft();
  if (!editor) return;
  const { document, selection } = editor;
  const { line, character } = selection.active;
  const params: MoveParagraphParams = {
    textDocument: { uri: document.uri.toString() },
    position: { line, character },
    direction,
  };
  const version = document.version;
  const moved = await app.request<MoveParagraphResult | null>(method.moveParagraph, params);
  if (!moved) {
    const none =
      direction === 'up'
        ? vscode.l10n.t('There is no paragraph of this kind above')
        : vscode.l10n.t('There is no paragraph of this kind below');
    vscode.window.setStatusBarMessage(none, 4000);
    return;
  }
  if (document.version !== version) return;
  await editor.edit((edit) => {
    for (const { range, newText } of moved.edits) edit.replace(rangeOf(range), newText);
  });
  const at = document.positionAt(moved.offset);
  editor.selection = new vscode.Selection(at, at);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

const rangeOf = ({ start, end }: MoveParagraphResult['edits'][number]['range']): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);
