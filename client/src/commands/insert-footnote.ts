/** Inserts the footnote of the instrument at the cursor, numbered and with Ibid. where it is due. */
import * as vscode from 'vscode';
import { type InsertFootnoteResult, method, type PositionParams } from '../../../server/src/lsp/protocol';
import { activeDraft } from '../app';
import { apply } from '../edits';
import type { Command } from './command';

export const insertFootnote: Command = {
  id: 'agreedLanguage.insertFootnote',
  run: async (app) => {
    const editor = activeDraft();
    if (!editor) return;
    const { document, selection } = editor;
    const { line, character } = selection.active;
    const params: PositionParams = {
      textDocument: { uri: document.uri.toString() },
      position: { line, character },
    };
    const found = await app.request<InsertFootnoteResult | null>(method.insertFootnote, params);
    if (!found) {
      vscode.window.setStatusBarMessage('No instrument here whose footnote is known', 4000);
      return;
    }
    if (document.version === found.version) await apply(editor, found.edits);
  },
};
