/** Moves an empty item of a list a level down (`2.` becomes `(a)`) or up, as Tab and Shift+Tab do elsewhere. */
import * as vscode from 'vscode';
import { isEmptyItem, labelAfter } from '../../../server/src/resolution/syntax/item-levels';
import { activeDraft } from '../app';
import type { Command } from './command';

export const itemDown: Command = {
  id: 'agreedLanguage.itemDown',
  run: () => moveItem('down'),
};

export const itemUp: Command = {
  id: 'agreedLanguage.itemUp',
  run: () => moveItem('up'),
};

async function moveItem(direction: 'down' | 'up'): Promise<void> {
  const editor = activeDraft();
  if (!editor) return;
  const { document, selection } = editor;
  const line = document.lineAt(selection.active.line);
  // The key asks for a context that may be of a moment ago.
  if (!isEmptyItem(line.text)) {
    await vscode.commands.executeCommand(direction === 'down' ? 'tab' : 'outdent');
    return;
  }
  const above = document.getText(new vscode.Range(0, 0, line.lineNumber, 0)).split(/\r?\n/);
  const label = labelAfter(above, line.text.trim(), direction);
  if (label) await editor.edit((edit) => edit.replace(line.range, `${label} `));
}
