/** `agreedLanguage/tablingReport`: the tabling check of a draft. */
import { RequestType } from 'vscode-languageserver';
import { createChecker } from '../../../service/check/checker';
import { tablingReport as reportOf, tablingWorld } from '../../../service/features/reports/tabling-report';
import { rules } from '../../../service/rules/all';
import type { Feature } from '../../feature';
import { type DraftParams, method, type TablingReportResult } from '../../protocol';

const ReportRequest = new RequestType<DraftParams, TablingReportResult | null, void>(method.tablingReport);

export const tablingReport: Feature = {
  register: (server) => {
    const checker = createChecker(rules, (rule, error) => server.onBug(`The rule ${rule}`, error));
    server.onDraft(ReportRequest, null, async (_params, { snapshot, cancel, ...context }) => {
      const world = tablingWorld(context.world);
      const findings = await checker.check(world, snapshot, cancel);
      return { markdown: reportOf({ snapshot, world }, findings) };
    });
  },
};
