/** `agreedLanguage/cleanText`: the draft with its proposals accepted or rejected. */
import { RequestType } from 'vscode-languageserver';
import { cleanText as cleaned } from '../../../service/features/negotiation/clean-text';
import type { Feature } from '../../feature';
import { type CleanTextParams, type CleanTextResult, method } from '../../protocol';
import { toRange, toSpan } from '../../to-proto';

const CleanTextRequest = new RequestType<CleanTextParams, CleanTextResult | null, void>(method.cleanText);

export const cleanText: Feature = {
  register: (server) =>
    server.onDraft(CleanTextRequest, null, (params, { snapshot, lines }) => {
      const { accept, reject, unbracket } = params;
      const drop = params.drop?.map((range) => toSpan(lines, range).start) ?? [];
      const { text, left } = cleaned(snapshot, { accept, reject, unbracket, drop });
      return { text, left: left.map(({ span }) => toRange(lines, span)) };
    }),
};
