/** `agreedLanguage/marks` and `agreedLanguage/cleanText`: the marks of negotiation, listed and carried out. */
import { RequestType } from 'vscode-languageserver';
import { countMarks } from '../../../resolution/negotiation/brackets';
import { marksOf } from '../../../service/draft/form/live-spans';
import { cleanText, listMarks } from '../../../service/features/negotiation/clean-text';
import type { Feature } from '../../feature';
import {
  type CleanTextParams,
  type CleanTextResult,
  type DraftParams,
  type MarksResult,
  method,
} from '../../protocol';
import { toRange } from '../../to-proto';

const MarksRequest = new RequestType<DraftParams, MarksResult | null, void>(method.marks);
const CleanTextRequest = new RequestType<CleanTextParams, CleanTextResult | null, void>(method.cleanText);

export const negotiation: Feature = {
  register: (server) => {
    server.onDraft(MarksRequest, null, (_params, { snapshot, lines }) => ({
      ...countMarks(marksOf(snapshot)),
      marks: listMarks(snapshot).map(({ bracket, ref, words }) => ({
        kind: bracket.kind,
        range: toRange(lines, bracket.span),
        text: words,
        delegations: bracket.delegations.map(({ name }) => name),
        ref,
      })),
    }));
    server.onDraft(CleanTextRequest, null, ({ accept, reject, unbracket }, { snapshot }) => ({
      text: cleanText(snapshot, { accept, reject, unbracket }),
    }));
  },
};
