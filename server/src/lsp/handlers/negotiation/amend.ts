/** `agreedLanguage/amend`: amendments as proposals of their sponsor. */
import { RequestType } from 'vscode-languageserver';
import { amend as amended } from '../../../service/features/negotiation/amend';
import type { Feature } from '../../feature';
import { type AmendParams, type AmendResult, method } from '../../protocol';
import { toTextEdit } from '../../to-proto';

const AmendRequest = new RequestType<AmendParams, AmendResult | null, void>(method.amend);

export const amend: Feature = {
  register: (server) =>
    server.onDraft(AmendRequest, null, ({ amendments, sponsor }, { snapshot, lines }) => {
      const { edits, done, problems } = amended(snapshot, amendments, sponsor);
      return {
        version: snapshot.version,
        edits: edits.map((edit) => toTextEdit(lines, edit)),
        done,
        problems,
      };
    }),
};
