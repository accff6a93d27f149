/** Repairs text that was pasted from a page: the selection, or the whole draft. One step that can be undone. */
import * as vscode from 'vscode';
import { method, type RepairPastedParams, type RepairPastedResult } from '../../../server/src/lsp/protocol';
import { activeDraft } from '../app';
import { apply } from '../edits';
import type { Command } from './command';

export const repairPasted: Command = {
  id: 'agreedLanguage.repairPasted',
  run: async (app) => {
    const editor = activeDraft();
    if (!editor) return;
    const { document, selection } = editor;
    const textDocument = { uri: document.uri.toString() };
    const params: RepairPastedParams = { textDocument, ...(!selection.isEmpty && { range: selection }) };
    const found = await app.request<RepairPastedResult | null>(method.repairPasted, params);
    if (!found) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('There is nothing to repair here'), 4000);
      return;
    }
    if (document.version !== found.version) return;
    await apply(editor, found.edits);
    vscode.window.setStatusBarMessage(vscode.l10n.t('Repaired: {0}', found.said), 8000);
  },
};
