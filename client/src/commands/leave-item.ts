/** Enter on an empty item of a list takes it away. */
import * as vscode from 'vscode';
import { isEmptyItem } from '../../../server/src/resolution/syntax/item-levels';
import { activeDraft } from '../app';
import type { Command } from './command';

/** The key asks for a context that may be of a moment ago, when the item had no words yet: then the line is broken. */
export const leaveItem: Command = {
  id: 'agreedLanguage.leaveItem',
  run: async () => {
    const editor = activeDraft();
    const line = editor?.document.lineAt(editor.selection.active.line);
    if (editor && line && isEmptyItem(line.text)) await editor.edit((edit) => edit.delete(line.range));
    else await vscode.commands.executeCommand('type', { text: '\n' });
  },
};
