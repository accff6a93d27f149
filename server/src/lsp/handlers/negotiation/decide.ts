/** `agreedLanguage/decide`: the edits that accept or reject a mark, or all marks of a delegation, in the draft itself. */
import { RequestType } from 'vscode-languageserver';
import { decideAll, decideAt } from '../../../service/features/negotiation/decide';
import type { Feature } from '../../feature';
import { type DecideParams, type DecideResult, method } from '../../protocol';
import { toOffset, toTextEdit } from '../../to-proto';

const DecideRequest = new RequestType<DecideParams, DecideResult | null, void>(method.decide);

export const decide: Feature = {
  register: (server) =>
    server.onDraft(DecideRequest, null, ({ verdict, position, delegation }, { snapshot, lines }) => {
      const edits =
        delegation !== undefined
          ? decideAll(snapshot, delegation, verdict)
          : position && decideAt(snapshot, toOffset(lines, position), verdict);
      if (!edits || edits.length === 0) return null;
      return { version: snapshot.version, edits: edits.map((edit) => toTextEdit(lines, edit)) };
    }),
};
