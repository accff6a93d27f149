/** Pastes text from other programs: footnotes become marks and notes, struck words become marks of negotiation. */
import * as vscode from 'vscode';
import { method, type PasteParams, type PasteResult } from '../../../server/src/lsp/protocol';
import { type App, activeDraft, languageId } from '../app';
import { apply, toRange } from '../edits';
import type { Command } from './command';

export const pasteWithFootnotes: Command = {
  id: 'agreedLanguage.pasteWithFootnotes',
  run: async (app) => {
    const editor = activeDraft();
    if (!editor) return;
    const text = await vscode.env.clipboard.readText();
    const range = { start: editor.selection.start, end: editor.selection.end };
    const found = await pasted(app, { ...documentOf(editor.document), range, text });
    await apply(editor, [{ range, newText: found?.insert ?? text }, ...(found?.edits ?? [])]);
  },
};

const pasted = (
  app: App,
  params: PasteParams,
  token?: vscode.CancellationToken,
): Promise<PasteResult | null> => app.request<PasteResult | null>(method.paste, params, token);

const documentOf = ({ uri }: vscode.TextDocument) => ({ textDocument: { uri: uri.toString() } });

const FOOTNOTES = vscode.DocumentDropOrPasteEditKind.Text.append('agreedLanguage', 'footnotes');

/** Offers the same at an ordinary paste, with the clipboard's HTML. */
export const offerPaste = (app: App): vscode.Disposable =>
  vscode.languages.registerDocumentPasteEditProvider(
    { language: languageId },
    {
      provideDocumentPasteEdits: async (document, [range], clipboard, _context, token) => {
        const text = await clipboard.get('text/plain')?.asString();
        if (!range || text === undefined) return undefined;
        const html = await clipboard.get('text/html')?.asString();
        const params = { ...documentOf(document), range, text, ...(html ? { html } : {}) };
        const found = await pasted(app, params, token);
        return found ? [editOf(document, found)] : undefined;
      },
    },
    { providedPasteEditKinds: [FOOTNOTES], pasteMimeTypes: ['text/html', 'text/plain'] },
  );

function editOf(
  document: vscode.TextDocument,
  { insert, edits, notes, repairs }: PasteResult,
): vscode.DocumentPasteEdit {
  const plain = repairs ? vscode.l10n.t('Paste Repaired ({0})', repairs) : vscode.l10n.t('Paste with Marks');
  const title = notes > 0 ? vscode.l10n.t('Paste with Footnotes') : plain;
  const edit = new vscode.DocumentPasteEdit(insert, title, FOOTNOTES);
  edit.additionalEdit = new vscode.WorkspaceEdit();
  for (const { range, newText } of edits) edit.additionalEdit.replace(document.uri, toRange(range), newText);
  return edit;
}
