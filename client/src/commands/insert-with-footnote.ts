/** Inserts a paragraph's words with a footnote that cites it; re-flow then gives it its number and form. */
import * as vscode from 'vscode';
import type { ParagraphResult } from '../../../server/src/lsp/protocol';
import { fitted, isMidSentence } from '../fitted-words';
import { reflow } from './reflow';

export async function insertWithFootnote(
  draft: vscode.TextEditor,
  paragraph: ParagraphResult,
): Promise<void> {
  const editor = await vscode.window.showTextDocument(draft.document, draft.viewColumn);
  const { document, selection } = editor;
  const number = nextNumber(document.getText());
  const end = document.lineAt(document.lineCount - 1).range.end;
  await editor.edit((edit) => {
    const line = document.lineAt(selection.start.line).text;
    const around = {
      before: line.slice(0, selection.start.character),
      after: document.lineAt(selection.end.line).text.slice(selection.end.character),
    };
    const words = isMidSentence(around.before) ? fitted(paragraph.text, around, `[^${number}]`) : undefined;
    edit.replace(selection, words ?? `${paragraph.text}[^${number}]`);
    edit.insert(end, `${gapBefore(document)}[^${number}]: ${paragraph.footnote}\n`);
  });
  await vscode.commands.executeCommand(reflow.id);
}

// "[^12]" and "[^12]: ..." alike; labels that are not numbers keep out of the way.
function nextNumber(text: string): number {
  const labels = [...text.matchAll(/\[\^(\d{1,4})\]/g)].map((found) => Number(found[1]));
  return Math.max(0, ...labels) + 1;
}

/** What separates the new note from the text's end: nothing after a note's own blank line, else a blank line. */
function gapBefore(document: vscode.TextDocument): string {
  const text = document.getText();
  if (text === '' || text.endsWith('\n\n')) return '';
  return text.endsWith('\n') ? '\n' : '\n\n';
}
