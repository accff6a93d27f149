/** `agreedLanguage/verifyText`: what becomes of the quotations and addresses of any text. */
import { RequestType } from 'vscode-languageserver';
import type { Feature } from '../../feature';
import { assistantMethod, type VerifyTextParams, type VerifyTextResult } from '../../protocols/assistants';

const VerifyTextRequest = new RequestType<VerifyTextParams, VerifyTextResult, void>(
  assistantMethod.verifyText,
);

export const verifyTextRequest: Feature = {
  register: (server) =>
    server.onRequest(VerifyTextRequest, { quotations: [], addresses: [] }, async ({ text }, { complete }) => {
      if (typeof text !== 'string') return { quotations: [], addresses: [] };
      const { spokenAddress, spokenVerdict, verifyText } = await server.runtime.assistants();
      const { passages, addresses } = verifyText((await complete()).engine, text);
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
