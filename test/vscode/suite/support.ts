/** What the suites share: the sample draft in an editor, places in it, and waiting for events. */
import * as vscode from 'vscode';
import { ok } from './assert';

/** What our `activate` answers, as far as the suites use it. */
export interface Api {
  request<R>(method: string, params: object): Promise<R>;
}

export async function activate(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('agreed-language.agreed-language');
  ok(extension, 'the extension is installed');
  return extension.activate();
}

/** The sample draft of the workspace, as it stands on disk. */
export async function openSample(): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'a folder is open');
  const uri = vscode.Uri.joinPath(folder.uri, 'protection-of-migrants.resolution');
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

/** An untitled draft with a text. */
export async function openDraft(content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language: 'resolution', content });
  await vscode.window.showTextDocument(document);
  return document;
}

/** The place in the middle of the words' first occurrence. */
export function inside(document: vscode.TextDocument, words: string): vscode.Position {
  return document.positionAt(start(document, words) + Math.floor(words.length / 2));
}

export function after(document: vscode.TextDocument, words: string): vscode.Position {
  return document.positionAt(start(document, words) + words.length);
}

export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  return new vscode.Range(document.positionAt(start(document, words)), after(document, words));
}

function start(document: vscode.TextDocument, words: string): number {
  const found = document.getText().indexOf(words);
  ok(found >= 0, `the draft has the words ${JSON.stringify(words)}`);
  return found;
}

/** The diagnostics of a document as soon as they are as wanted; fails after twenty seconds. */
export function diagnosticsWhen(
  document: vscode.TextDocument,
  what: string,
  wanted: (diagnostics: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  const read = () => vscode.languages.getDiagnostics(document.uri);
  if (wanted(read())) return Promise.resolve(read());
  return new Promise((done, failed) => {
    const finish = (settle: () => void) => {
      subscription.dispose();
      clearTimeout(timer);
      settle();
    };
    const subscription = vscode.languages.onDidChangeDiagnostics(() => {
      if (wanted(read())) finish(() => done(read()));
    });
    const timer = setTimeout(() => {
      const seen = read().map(({ message }) => message);
      finish(() => failed(new Error(`no diagnostics ${what}; the last: ${JSON.stringify(seen)}`)));
    }, 20_000);
  });
}

/** `code` of our diagnostics, which is an object where the rule has a page. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

export async function hoverAt(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const command = 'vscode.executeHoverProvider';
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(command, document.uri, position);
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents.map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
}

export async function completionsAt(document: vscode.TextDocument, position: vscode.Position) {
  const command = 'vscode.executeCompletionItemProvider';
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(command, document.uri, position);
  return list.items;
}

export async function actionsAt(document: vscode.TextDocument, range: vscode.Range) {
  const command = 'vscode.executeCodeActionProvider';
  return vscode.commands.executeCommand<vscode.CodeAction[]>(command, document.uri, range);
}

export async function replace(
  document: vscode.TextDocument,
  range: vscode.Range,
  text: string,
): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, text);
  ok(await vscode.workspace.applyEdit(edit), 'the edit is applied');
}
