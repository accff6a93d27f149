/** Puts back what stood in the base, at a change that the gutter shows. */
import * as vscode from 'vscode';
import { changeBetween } from '../../../server/src/text/change';
import { originalUri } from '../base/quick-diff';
import { type LineChange, revertedLines } from '../base/reverted-lines';
import type { Command } from './command';

/** Arguments: the draft's URI, the changes of its gutter, which of them. The gutter's own menu calls it. */
export const revertChange: Command = {
  id: 'agreedLanguage.revertChange',
  run: async (_app, ...args) => {
    const [uri, changes, index] = args as [vscode.Uri, readonly LineChange[], number];
    const change = changes[index];
    if (!change) return;
    const document = await vscode.workspace.openTextDocument(uri);
    const original = await vscode.workspace.openTextDocument(originalUri(uri));
    const edit = new vscode.WorkspaceEdit();
    const { from, count, lines } = revertedLines(original.getText().split(/\r?\n/), change);
    const before = document.getText();
    const all = before.split(/\r?\n/);
    const line = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
    const after = [...all.slice(0, from), ...lines, ...all.slice(from + count)].join(line);
    const { span, length } = changeBetween(before, after);
    const range = new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
    edit.replace(uri, range, after.slice(span.start, span.start + length));
    await vscode.workspace.applyEdit(edit);
  },
};
