/** `textDocument/selectionRange` */
import { type SelectionRange, SelectionRangeRequest } from 'vscode-languageserver';
import { selectionRanges as rangesAt } from '../../../service/features/navigation/selection-ranges';
import type { Feature } from '../../feature';
import { toOffset, toRange } from '../../to-proto';

export const selectionRanges: Feature = {
  capabilities: () => ({ selectionRangeProvider: true }),
  register: (server) =>
    server.onDocument(SelectionRangeRequest.type, [], ({ positions }, { snapshot, lines }) =>
      positions.map((position) => {
        const spans = rangesAt(snapshot, toOffset(lines, position));
        const outwards = spans
          .toReversed()
          .reduce<SelectionRange | undefined>(
            (parent, span) => ({ range: toRange(lines, span), ...(parent && { parent }) }),
            undefined,
          );
        return outwards as SelectionRange;
      }),
    ),
};
