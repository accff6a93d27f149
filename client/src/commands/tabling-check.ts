/** The tabling check: one readable page on all that stands between a draft and its submission. */
import * as vscode from 'vscode';
import { method, type TablingReportResult } from '../../../server/src/lsp/protocol';
import { activeDraft } from '../app';
import type { Command } from './command';

export const tablingCheck: Command = {
  id: 'agreedLanguage.tablingCheck',
  run: async (app) => {
    const document = activeDraft()?.document;
    if (!document) return;
    const textDocument = { uri: document.uri.toString() };
    const report = await app.request<TablingReportResult | null>(method.tablingReport, { textDocument });
    if (!report) return;
    const content = { language: 'markdown', content: report.markdown };
    const opened = await vscode.workspace.openTextDocument(content);
    await vscode.window.showTextDocument(opened, { preview: true });
    await vscode.commands.executeCommand('markdown.showPreview', opened.uri).then(undefined, () => {});
  },
};
