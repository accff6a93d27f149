/** `textDocument/documentLink` */
import { DocumentLinkRequest } from 'vscode-languageserver';
import {
  type DocumentLink,
  documentLinks as linksOf,
} from '../../../service/features/navigation/document-links';
import type { Feature } from '../../feature';
import { toRange } from '../../to-proto';
import { corpusUri } from '../../uris';

export const documentLinks: Feature = {
  capabilities: () => ({ documentLinkProvider: {} }),
  register: (server) =>
    server.onDocument(DocumentLinkRequest.type, [], (_params, { world, snapshot, lines }) =>
      linksOf(world, snapshot).map(({ span, to, tooltip }) => ({
        range: toRange(lines, span),
        target: targetOf(to),
        tooltip,
      })),
    ),
};

const targetOf = (to: DocumentLink['to']): string =>
  to.kind === 'corpus' ? corpusUri(to.document) : `https://undocs.org/en/${encodeURI(to.symbol)}`;
