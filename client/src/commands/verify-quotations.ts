/** Verifies the quotations and addresses of the selection, or of the whole text, and marks those that do not hold. */
import * as vscode from 'vscode';
import {
  assistantMethod,
  type VerifiedWords,
  type VerifyTextResult,
} from '../../../server/src/lsp/protocols/assistants';
import type { Command } from './command';

const marks = vscode.languages.createDiagnosticCollection('agreed-language quotations');

export const verifyQuotations: Command = {
  id: 'agreedLanguage.verifyQuotations',
  run: async (app) => {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    const { document, selection } = editor;
    const range = selection.isEmpty ? undefined : new vscode.Range(selection.start, selection.end);
    const { version } = document;
    const text = document.getText(range);
    const { quotations, addresses } = await app.request<VerifyTextResult>(assistantMethod.verifyText, {
      text,
    });
    // Over a text that was edited meanwhile the marks would stand elsewhere.
    if (document.version !== version) return;
    const from = range ? document.offsetAt(range.start) : 0;
    const wrong = addresses.filter(({ outcome }) => outcome === 'fails');
    const marked = [...quotations, ...wrong].map((one) => markOf(document, from, one));
    marks.set(document.uri, marked);
    forgetWhenEdited(document);
    void vscode.window.showInformationMessage(summary(quotations, wrong));
  },
};

const SEVERITIES = {
  holds: vscode.DiagnosticSeverity.Hint,
  listed: vscode.DiagnosticSeverity.Information,
  fails: vscode.DiagnosticSeverity.Warning,
} as const;

function markOf(
  document: vscode.TextDocument,
  from: number,
  { start, end, outcome, message }: VerifiedWords,
): vscode.Diagnostic {
  const range = new vscode.Range(document.positionAt(from + start), document.positionAt(from + end));
  const mark = new vscode.Diagnostic(range, message, SEVERITIES[outcome]);
  mark.source = 'agreed-language';
  mark.code = 'quotation';
  return mark;
}

/** The marks are about a text that was, once it is edited or closed. */
function forgetWhenEdited({ uri }: vscode.TextDocument): void {
  const forget = (changed: vscode.TextDocument) => {
    if (changed.uri.toString() !== uri.toString()) return;
    marks.delete(uri);
    listeners.dispose();
  };
  const listeners = vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) forget(document);
    }),
    vscode.workspace.onDidCloseTextDocument(forget),
  );
}

/** `Quotations: 1 verbatim, 2 not verbatim, 0 too short to tell.`, and addresses without a paragraph. */
function summary(quotations: readonly VerifiedWords[], wrong: readonly VerifiedWords[]): string {
  if (quotations.length === 0 && wrong.length === 0)
    return vscode.l10n.t('There is no quotation in this text.');
  const count = (outcome: VerifiedWords['outcome']) =>
    quotations.filter((one) => one.outcome === outcome).length;
  const parts = [
    vscode.l10n.t('{0} verbatim', count('holds')),
    vscode.l10n.t('{0} not verbatim', count('fails')),
    vscode.l10n.t('{0} too short to tell', count('listed')),
  ];
  const found = vscode.l10n.t('Quotations: {0}.', parts.join(', '));
  const addresses =
    wrong.length > 0 ? [vscode.l10n.t('Addresses without a paragraph: {0}.', wrong.length)] : [];
  return [found, ...addresses].join(' ');
}
