/** `agreedLanguage/whySilent` */
import { RequestType } from 'vscode-languageserver';
import { whySilent as reasonsAt } from '../../../service/features/reports/why-silent';
import type { Feature } from '../../feature';
import { method, type PositionParams, type WhySilentResult } from '../../protocol';
import { toOffset, toRange } from '../../to-proto';

const WhySilentRequest = new RequestType<PositionParams, WhySilentResult | null, void>(method.whySilent);

export const whySilent: Feature = {
  register: (server) =>
    server.onDraft(WhySilentRequest, null, async ({ position }, { world, snapshot, lines, cancel }) => {
      const unkept = { ...world, kept: new Map() };
      const findings = await server.checker.check(unkept, snapshot, cancel);
      const { span, reasons } = reasonsAt({ snapshot, world }, toOffset(lines, position), findings);
      return { range: toRange(lines, span), reasons };
    }),
};
