/** `agreedLanguage/repairPasted`: the edits that mend lines of a page. */
import { RequestType } from 'vscode-languageserver';
import { repairPasted as repaired } from '../../../service/features/editing/repair-pasted';
import type { Feature } from '../../feature';
import { method, type RepairPastedParams, type RepairPastedResult } from '../../protocol';
import { toSpan, toTextEdit } from '../../to-proto';

const RepairRequest = new RequestType<RepairPastedParams, RepairPastedResult | null, void>(
  method.repairPasted,
);

export const repairPasted: Feature = {
  register: (server) =>
    server.onDraft(RepairRequest, null, ({ range }, { snapshot, lines }) => {
      const found = repaired(snapshot, range && toSpan(lines, range));
      if (!found) return null;
      const edits = found.edits.map((edit) => toTextEdit(lines, edit));
      return { version: snapshot.version, edits, said: found.said };
    }),
};
