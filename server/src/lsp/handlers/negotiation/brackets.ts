/** `agreedLanguage/marks`: the marks of a negotiation, listed. */
import { RequestType } from 'vscode-languageserver';
import { countBrackets } from '../../../resolution/negotiation/brackets';
import { negotiationMarksOf } from '../../../service/draft/form/live-spans';
import { paragraphStatuses, progressOf } from '../../../service/draft/form/paragraph-statuses';
import { type ListedBracket, listBrackets } from '../../../service/features/negotiation/brackets';
import type { Feature } from '../../feature';
import type { Lines } from '../../lines';
import { type DraftParams, type MarkEntry, type MarksResult, method } from '../../protocol';
import { toRange } from '../../to-proto';

const MarksRequest = new RequestType<DraftParams, MarksResult | null, void>(method.marks);

export const brackets: Feature = {
  register: (server) =>
    server.onDraft(MarksRequest, null, (_params, { snapshot, lines }) => ({
      ...countBrackets(negotiationMarksOf(snapshot)),
      marks: listBrackets(snapshot).map((listed) => entryOf(lines, listed)),
      progress: progressOf(snapshot),
      statuses: paragraphStatuses(snapshot).map(({ block, status, mark }) => ({
        ref: block.ref,
        status,
        range: toRange(lines, mark),
      })),
    })),
};

const namesOf = (all: readonly { readonly name: string }[]): string[] => all.map(({ name }) => name);

function entryOf(lines: Lines, { bracket, ref, words, replaces, unclear }: ListedBracket): MarkEntry {
  const { kind, span, delegations, against, status } = bracket;
  return {
    kind,
    range: toRange(lines, span),
    text: words,
    delegations: namesOf(delegations),
    ref,
    ...(replaces && { replaces }),
    ...(against.length > 0 && { against: namesOf(against) }),
    ...(status && { status }),
    ...(unclear && { unclear }),
  };
}
