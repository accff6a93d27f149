/** The tabling check: one readable page on all that stands between a draft and its submission. */
import * as vscode from 'vscode';
import { method, type TablingReportResult } from '../../../server/src/lsp/protocol';
import { activeDraft } from '../app';
import { readOnlyText } from '../read-only-texts';
import type { Command } from './command';

export const tablingCheck: Command = {
  id: 'agreedLanguage.tablingCheck',
  run: async (app) => {
    const document = activeDraft()?.document;
    if (!document) return;
    const textDocument = { uri: document.uri.toString() };
    const report = await app.request<TablingReportResult | null>(method.tablingReport, { textDocument });
    if (!report) return;
    const page = readOnlyText('Tabling check.md', report.markdown);
    await vscode.workspace.openTextDocument(page);
    // Where the Markdown extension is turned off, the text itself has to do.
    const show = vscode.commands.executeCommand('markdown.showPreview', page);
    await show.then(undefined, () => vscode.window.showTextDocument(page));
  },
};
