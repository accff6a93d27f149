/** `agreedLanguage/marks`: the brackets of a negotiation, listed. */
import { RequestType } from 'vscode-languageserver';
import { countBrackets } from '../../../resolution/negotiation/brackets';
import { negotiationMarksOf } from '../../../service/draft/form/live-spans';
import { listBrackets } from '../../../service/features/negotiation/brackets';
import type { Feature } from '../../feature';
import { type DraftParams, type MarksResult, method } from '../../protocol';
import { toRange } from '../../to-proto';

const MarksRequest = new RequestType<DraftParams, MarksResult | null, void>(method.marks);

export const brackets: Feature = {
  register: (server) =>
    server.onDraft(MarksRequest, null, (_params, { snapshot, lines }) => ({
      ...countBrackets(negotiationMarksOf(snapshot)),
      marks: listBrackets(snapshot).map(({ bracket, ref, words }) => ({
        kind: bracket.kind,
        range: toRange(lines, bracket.span),
        text: words,
        delegations: bracket.delegations.map(({ name }) => name),
        ref,
      })),
    })),
};
