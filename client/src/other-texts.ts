/**
 * Texts that are drafts and that VS Code knows as something else: unsaved drafts after a reload become drafts again; a
 * Markdown or plain text that looks like a resolution gets a quiet offer in the status bar to be read as one.
 */
import * as vscode from 'vscode';
import { type App, languageId } from './app';
import { isDraftOfOurs, looksLikeResolution } from './looks-like-a-resolution';

const OTHERS: ReadonlySet<string> = new Set(['plaintext', 'markdown']);
const UNSAVED = 'unsavedDrafts';

export function offerReading({ context }: App): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('agreedLanguage.read', vscode.StatusBarAlignment.Right, 101);
  item.name = vscode.l10n.t('Read as a Resolution');
  item.text = vscode.l10n.t('$(law) Read as a resolution?');
  item.tooltip = vscode.l10n.t(
    'This text looks like a resolution. Read it as one, with agreed language and rules of form.',
  );
  item.command = 'agreedLanguage.readAsResolution';
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    if (document && OTHERS.has(document.languageId) && looksLikeResolution(document.getText())) item.show();
    else item.hide();
  };
  const remember = () => void context.workspaceState.update(UNSAVED, unsavedDrafts());
  const restore = (document: vscode.TextDocument) => restoreDraft(context, document);
  for (const document of vscode.workspace.textDocuments) restore(document);
  update();
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidOpenTextDocument((document) => {
      restore(document);
      remember();
      update();
    }),
    vscode.workspace.onDidCloseTextDocument(() => {
      remember();
      update();
    }),
  );
}

const unsavedDrafts = (): readonly string[] =>
  vscode.workspace.textDocuments
    .filter(({ isUntitled, languageId: language }) => isUntitled && language === languageId)
    .map(({ uri }) => uri.toString());

/** VS Code keeps the words of an unsaved text over a reload, and may forget what it was. */
function restoreDraft({ workspaceState }: vscode.ExtensionContext, document: vscode.TextDocument): void {
  if (!document.isUntitled || document.languageId !== 'plaintext') return;
  const known = workspaceState.get<readonly string[]>(UNSAVED, []);
  if (known.includes(document.uri.toString()) || isDraftOfOurs(document.getText()))
    void vscode.languages.setTextDocumentLanguage(document, languageId);
}
