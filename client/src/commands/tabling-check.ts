/** The tabling check: one readable page on all that stands between a draft and its submission. */
import { method, type TablingReportResult } from '../../../server/src/lsp/protocol';
import { activeDraft } from '../app';
import { showMarkdown } from '../read-only-texts';
import type { Command } from './command';

export const tablingCheck: Command = {
  id: 'agreedLanguage.tablingCheck',
  run: async (app) => {
    const document = activeDraft()?.document;
    if (!document) return;
    const textDocument = { uri: document.uri.toString() };
    const report = await app.request<TablingReportResult | null>(method.tablingReport, { textDocument });
    if (!report) return;
    await showMarkdown('Tabling check.md', report.markdown);
  },
};
