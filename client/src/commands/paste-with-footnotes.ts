/** Pastes text from other programs with its footnotes turned into marks and notes of the draft. */
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
    const found = await pasted(app, editor.document, editor.selection, text);
    const range = { start: editor.selection.start, end: editor.selection.end };
    await apply(editor, [{ range, newText: found?.insert ?? text }, ...(found?.edits ?? [])]);
  },
};

async function pasted(
  app: App,
  document: vscode.TextDocument,
  { start, end }: vscode.Range,
  text: string,
  html?: string,
  token?: vscode.CancellationToken,
): Promise<PasteResult | null> {
  const params: PasteParams = {
    textDocument: { uri: document.uri.toString() },
    range: { start, end },
    text,
    ...(html ? { html } : {}),
  };
  return app.request<PasteResult | null>(method.paste, params, token);
}

// The paste API is newer (VS Code 1.97) than the oldest editor we run in; its types are therefore ours.
interface PasteEdit {
  additionalEdit?: vscode.WorkspaceEdit;
}
interface PasteApi {
  registerDocumentPasteEditProvider(
    selector: vscode.DocumentSelector,
    provider: {
      provideDocumentPasteEdits(
        document: vscode.TextDocument,
        ranges: readonly vscode.Range[],
        clipboard: vscode.DataTransfer,
        context: unknown,
        token: vscode.CancellationToken,
      ): Promise<PasteEdit[] | undefined>;
    },
    metadata: { providedPasteEditKinds: unknown[]; pasteMimeTypes: string[] },
  ): vscode.Disposable;
}
interface PasteTypes {
  readonly DocumentPasteEdit: new (text: string, title: string, kind: unknown) => PasteEdit;
  readonly DocumentDropOrPasteEditKind: { readonly Text: { append(...parts: string[]): unknown } };
}

/** Offers the same at an ordinary paste, with the clipboard's HTML, where the editor has the paste API. */
export function offerPaste(app: App): vscode.Disposable {
  const languages = vscode.languages as unknown as Partial<PasteApi>;
  const { DocumentPasteEdit, DocumentDropOrPasteEditKind } = vscode as unknown as Partial<PasteTypes>;
  // Before 1.97 some of it is there, as a proposal that we may not use; the last part came last.
  const isThere = DocumentPasteEdit && DocumentDropOrPasteEditKind?.Text;
  if (!isThere || !languages.registerDocumentPasteEditProvider) return new vscode.Disposable(() => {});
  const kind = DocumentDropOrPasteEditKind.Text.append('agreedLanguage', 'footnotes');
  return languages.registerDocumentPasteEditProvider(
    { language: languageId },
    {
      provideDocumentPasteEdits: async (document, [range], clipboard, _context, token) => {
        const text = await clipboard.get('text/plain')?.asString();
        if (!range || text === undefined) return undefined;
        const html = await clipboard.get('text/html')?.asString();
        const found = await pasted(app, document, range, text, html, token);
        if (!found) return undefined;
        const edit = new DocumentPasteEdit(found.insert, 'Paste with Footnotes', kind);
        edit.additionalEdit = new vscode.WorkspaceEdit();
        for (const { range: at, newText } of found.edits)
          edit.additionalEdit.replace(document.uri, toRange(at), newText);
        return [edit];
      },
    },
    { providedPasteEditKinds: [kind], pasteMimeTypes: ['text/html', 'text/plain'] },
  );
}
