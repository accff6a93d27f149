/** `agreedLanguage/verifyText`: what becomes of the quotations and addresses of any text. */
import { RequestType } from 'vscode-languageserver';
import { breathing } from '../../../service/world/cancel';
import type { Feature } from '../../feature';
import { assistantMethod, type VerifyTextParams, type VerifyTextResult } from '../../protocols/assistants';

const VerifyTextRequest = new RequestType<VerifyTextParams, VerifyTextResult, void>(
  assistantMethod.verifyText,
);

const NOTHING: VerifyTextResult = { quotations: [], addresses: [] };

export const verifyTextRequest: Feature = {
  register: (server) =>
    server.onRequest(VerifyTextRequest, NOTHING, async ({ text }, { complete, cancel }) => {
      if (typeof text !== 'string') return NOTHING;
      const { spokenAddress, spokenVerdict, verifyInSteps } = await server.runtime.assistants();
      const { engine } = await complete();
      const { passages, addresses } = await breathing(verifyInSteps(engine, text), cancel);
      return {
        quotations: passages.map(({ span, outcome, verification }) => ({
          ...span,
          outcome,
          message: spokenVerdict(verification),
        })),
        addresses: addresses.map(({ span, outcome, address }) => ({
          ...span,
          outcome,
          message: spokenAddress(address),
        })),
      };
    }),
};
