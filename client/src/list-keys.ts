/** What Enter, Tab and Shift+Tab do in lists: the keys of package.json ask for the context that is kept here. */
import * as vscode from 'vscode';
import { isEmptyItem } from '../../server/src/resolution/syntax/item-levels';
import { type App, activeDraft, isDraft } from './app';

const CONTEXT = 'agreedLanguage.emptyItem';

/** Follows the cursor, and counts on below where Enter has begun a paragraph or item. */
export function followLists(app: App): vscode.Disposable {
  let known = false;
  const update = () => {
    const now = isAtEmptyItem(activeDraft());
    if (now === known) return;
    known = now;
    void vscode.commands.executeCommand('setContext', CONTEXT, now);
  };
  const counting = vscode.workspace.onDidChangeTextDocument((event) => {
    update();
    const log = (error: unknown) => app.output.debug(`Numbers were not put in order: ${error}`);
    void Promise.all([countOn(event), leaveItem(event)]).catch(log);
  });
  update();
  return vscode.Disposable.from(
    counting,
    vscode.window.onDidChangeTextEditorSelection(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
}

function isAtEmptyItem(editor: vscode.TextEditor | undefined): boolean {
  if (!editor || editor.selections.length > 1 || !editor.selection.isEmpty) return false;
  const { text } = editor.document.lineAt(editor.selection.active.line);
  return isEmptyItem(text) && editor.selection.active.character === text.length;
}

/**
 * Enter on an empty item takes it away. Where the key comes before the context is known, on a busy machine, it has broken the
 * line; then the number goes with the line.
 */
async function leaveItem({
  document,
  contentChanges,
  reason,
}: vscode.TextDocumentChangeEvent): Promise<void> {
  const [only] = contentChanges;
  if (!only || contentChanges.length > 1 || reason !== undefined || !isDraft(document)) return;
  const { line } = only.range.start;
  if (!/^\r?\n$/.test(only.text) || !isEmptyItem(document.lineAt(line).text)) return;
  const editor = vscode.window.visibleTextEditors.find((visible) => visible.document === document);
  if (!document.lineAt(line + 1).isEmptyOrWhitespace) return;
  const item = new vscode.Range(line, 0, line + 1, 0);
  await editor?.edit((edit) => edit.delete(item), { undoStopBefore: false, undoStopAfter: false });
}

/** What Enter puts in where it begins a paragraph or item. */
const BEGUN = /^(?:\r?\n){1,2}(?:\d{1,3}\.|\([a-z]{1,5}\)) $/;
/** While one types on, the question is asked again so often. */
const TRIES = 3;

/** One step to undo with the Enter before it. */
async function countOn({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): Promise<void> {
  const [only] = contentChanges;
  if (!only || contentChanges.length > 1 || reason !== undefined || !isDraft(document)) return;
  if (!BEGUN.test(only.text)) return;
  const editor = vscode.window.visibleTextEditors.find((visible) => visible.document === document);
  const at = document.positionAt(only.rangeOffset + only.text.length);
  for (let tries = 0; editor && tries < TRIES; tries++) {
    const { version } = document;
    const edits = await numbersBelow(document, at);
    if (edits.length === 0) return;
    if (document.version !== version) continue;
    const write = (builder: vscode.TextEditorEdit) => {
      for (const { range, newText } of edits) builder.replace(range, newText);
    };
    if (await editor.edit(write, { undoStopBefore: false, undoStopAfter: false })) return;
  }
}

async function numbersBelow(
  document: vscode.TextDocument,
  at: vscode.Position,
): Promise<readonly vscode.TextEdit[]> {
  const edits = await vscode.commands.executeCommand<readonly vscode.TextEdit[] | undefined>(
    'vscode.executeFormatOnTypeProvider',
    document.uri,
    at,
    '\n',
    { tabSize: 2, insertSpaces: true },
  );
  return (edits ?? []).filter(({ range }) => range.start.line > at.line);
}
