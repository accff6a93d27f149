/** `textDocument/documentHighlight` */
import { DocumentHighlightKind, DocumentHighlightRequest } from 'vscode-languageserver';
import { highlights as highlightsAt } from '../../../service/features/navigation/highlights';
import type { Feature } from '../../feature';
import { toOffset, toRange } from '../../to-proto';

export const highlights: Feature = {
  capabilities: () => ({ documentHighlightProvider: true }),
  register: (server) =>
    server.onDocument(DocumentHighlightRequest.type, null, ({ position }, { world, snapshot, lines }) => {
      const uses = highlightsAt(world, snapshot, toOffset(lines, position));
      // Without an answer of ours the editor marks the word under the cursor, which is right for other words.
      if (uses.length === 0) return null;
      return uses.map(({ span, definition }) => ({
        range: toRange(lines, span),
        kind: definition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      }));
    }),
};
