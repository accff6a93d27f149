/** Edits of the server's, carried out in an editor as one step that can be undone. */
import * as vscode from 'vscode';
import type { Range, TextEdit } from 'vscode-languageclient';

/** Applies the edits; false where the editor refused them. */
export const apply = (editor: vscode.TextEditor, edits: readonly TextEdit[]): Thenable<boolean> =>
  editor.edit((edit) => {
    for (const { range, newText } of edits) edit.replace(toRange(range), newText);
  });

/** A range of the protocol as one of VS Code's. */
export const toRange = ({ start, end }: Range): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);
