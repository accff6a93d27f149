/** The report of sources: where every word of the draft comes from, as a page to read or a Word file to lay on the table. */
import * as vscode from 'vscode';
import { method } from '../../../server/src/lsp/protocol';
import type { SourcesReportParams, SourcesReportResult } from '../../../server/src/lsp/protocols/sources';
import { fromBase64 } from '../../../server/src/text/base64';
import { type App, activeDraft } from '../app';
import { showMarkdown } from '../read-only-texts';
import type { Command } from './command';
import { askTarget, offerToOpen } from './export-draft';

export const sourcesReport: Command = {
  id: 'agreedLanguage.sourcesReport',
  run: async (app) => {
    const document = activeDraft()?.document;
    const report = document && (await reportOf(app, document, 'markdown'));
    if (report?.markdown !== undefined) await showMarkdown('Sources.md', report.markdown);
  },
};

export const exportSources: Command = {
  id: 'agreedLanguage.exportSources',
  run: async (app) => {
    const document = activeDraft()?.document;
    const target =
      document && (await askTarget(document, vscode.l10n.t('Export Sources to Word'), '-sources'));
    if (!target) return;
    const format = /\.html?$/i.test(target.path) ? 'html' : 'docx';
    const { docx, html } = (await reportOf(app, document, format)) ?? {};
    const bytes = docx === undefined ? html && new TextEncoder().encode(html) : fromBase64(docx);
    if (bytes) await vscode.workspace.fs.writeFile(target, bytes).then(() => offerToOpen(target));
  },
};

function reportOf(app: App, document: vscode.TextDocument, format: SourcesReportParams['format']) {
  const params: SourcesReportParams = { textDocument: { uri: document.uri.toString() }, format };
  return app.request<SourcesReportResult | null>(method.sourcesReport, params);
}
