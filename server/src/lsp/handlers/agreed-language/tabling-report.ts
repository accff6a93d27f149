/** `agreedLanguage/tablingReport`: the tabling check of a draft, as Markdown, a Word file or a page. */
import { RequestType } from 'vscode-languageserver';
import { createChecker } from '../../../service/check/checker';
import { tablingReport as reportOf, tablingWorld } from '../../../service/features/reports/tabling-report';
import { rules } from '../../../service/rules/all';
import { toBase64 } from '../../../text/base64';
import type { Feature } from '../../feature';
import { method, type TablingReportParams, type TablingReportResult } from '../../protocol';
import type { WordTools } from '../../runtime';

const ReportRequest = new RequestType<TablingReportParams, TablingReportResult | null, void>(
  method.tablingReport,
);

export const tablingReport: Feature = {
  register: (server) => {
    const checker = createChecker(rules, (rule, error) => server.onBug(`The rule ${rule}`, error));
    server.onDraft(ReportRequest, null, async ({ format }, { snapshot, cancel, ...context }) => {
      const world = tablingWorld(context.world);
      const findings = await checker.check(world, snapshot, cancel);
      const markdown = reportOf({ snapshot, world }, findings);
      return { markdown, ...(format && printed(markdown, format, await server.runtime.word())) };
    });
  },
};

const TITLE = 'Tabling check';

function printed(
  markdown: string,
  format: 'docx' | 'html',
  { htmlPage, printReport, writeDocx }: WordTools,
): Pick<TablingReportResult, 'docx' | 'html'> {
  const report = printReport(markdown, TITLE);
  return format === 'html' ? { html: htmlPage(report, TITLE) } : { docx: toBase64(writeDocx(report)) };
}
