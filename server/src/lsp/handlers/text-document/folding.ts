/** `textDocument/foldingRange` */
import { FoldingRangeRequest } from 'vscode-languageserver';
import { folding as foldsOf } from '../../../service/features/navigation/folding';
import type { Feature } from '../../feature';
import { toRange } from '../../to-proto';

export const folding: Feature = {
  capabilities: () => ({ foldingRangeProvider: true }),
  register: (server) =>
    server.onDocument(FoldingRangeRequest.type, [], (_params, { snapshot, lines }) =>
      foldsOf(snapshot).flatMap((span) => {
        const { start, end } = toRange(lines, span);
        return start.line < end.line ? [{ startLine: start.line, endLine: end.line }] : [];
      }),
    ),
};
