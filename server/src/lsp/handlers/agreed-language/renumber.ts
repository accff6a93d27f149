/** `agreedLanguage/renumber`: final numbers for working ones, with a table of both. */
import { RequestType } from 'vscode-languageserver';
import { renumber as renumbered, renumberingReport } from '../../../service/features/editing/renumber';
import type { Feature } from '../../feature';
import { method, type RenumberResult, type StatusParams } from '../../protocol';
import { toTextEdit } from '../../to-proto';

const RenumberRequest = new RequestType<StatusParams, RenumberResult | null, void>(method.renumber);

export const renumber: Feature = {
  register: (server) =>
    server.onDraft(RenumberRequest, null, (_params, { snapshot, lines }) => {
      const found = renumbered(snapshot);
      return {
        version: snapshot.version,
        edits: found.edits.map((edit) => toTextEdit(lines, edit)),
        table: found.table.map(({ from, to }) => ({ from, to })),
        report: renumberingReport(found),
      };
    }),
};
