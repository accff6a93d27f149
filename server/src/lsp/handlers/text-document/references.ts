/** `textDocument/references` */
import { ReferencesRequest } from 'vscode-languageserver';
import { findDocument } from '../../../corpus/document';
import { references as referencesAt } from '../../../service/features/navigation/references';
import type { Feature } from '../../feature';
import { corpusLocation, toOffset, toRange } from '../../to-proto';

export const references: Feature = {
  capabilities: () => ({ referencesProvider: true }),
  register: (server) =>
    server.onDocument(ReferencesRequest.type, [], ({ position, context }, { world, snapshot, lines }) => {
      const found = referencesAt(world, snapshot, toOffset(lines, position));
      if (!found) return [];
      const here = found.here.filter(({ definition }) => context.includeDeclaration || !definition);
      return [
        ...here.map(({ span }) => ({ uri: snapshot.uri, range: toRange(lines, span) })),
        ...found.corpus.flatMap(({ document: id, ref }) => {
          const document = findDocument(world.corpus.documents, id);
          return document ? [corpusLocation(document, ref)] : [];
        }),
      ];
    }),
};
