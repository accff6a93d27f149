/** `agreedLanguage/cleanText`: the draft with its proposals accepted or rejected. */
import { RequestType } from 'vscode-languageserver';
import { cleanText as cleaned } from '../../../service/features/negotiation/clean-text';
import type { Feature } from '../../feature';
import { type CleanTextParams, type CleanTextResult, method } from '../../protocol';

const CleanTextRequest = new RequestType<CleanTextParams, CleanTextResult | null, void>(method.cleanText);

export const cleanText: Feature = {
  register: (server) =>
    server.onDraft(CleanTextRequest, null, ({ accept, reject, unbracket }, { snapshot }) => ({
      text: cleaned(snapshot, { accept, reject, unbracket }),
    })),
};
