/** `textDocument/references` */
import { type Location, ReferencesRequest } from 'vscode-languageserver';
import { findDocument } from '../../../corpus/document';
import { references as referencesAt } from '../../../service/features/navigation/references';
import { addressAt, usesInDraft } from '../../../service/features/navigation/uses-in-drafts';
import type { Documents } from '../../documents';
import type { Feature } from '../../feature';
import type { DocumentContext } from '../../handler-context';
import { corpusLocation, toOffset, toRange } from '../../to-proto';
import { isCorpusUri, named } from '../../uris';

export const references: Feature = {
  capabilities: () => ({ referencesProvider: true }),
  register: (server) =>
    server.onDocument(ReferencesRequest.type, [], async ({ position, context }, asked) => {
      const { world, snapshot, lines } = asked;
      const offset = toOffset(lines, position);
      const found = referencesAt(world, snapshot, offset);
      if (!found) return usesOfParagraph(server.documents, asked, offset);
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

/** From a paragraph of the corpus to those of the open drafts that take their words from it. */
async function usesOfParagraph(
  documents: Documents,
  { world, snapshot, cancel }: DocumentContext,
  offset: number,
): Promise<Location[]> {
  const name = named(snapshot.uri);
  const document = name && 'id' in name ? findDocument(world.corpus.documents, name.id) : undefined;
  const address = document && addressAt(document, snapshot, offset);
  if (!address) return [];
  const uses: Location[] = [];
  for (const { snapshot: draft, lines } of documents.all()) {
    if (isCorpusUri(draft.uri)) continue;
    for (const span of await usesInDraft(world, draft, address, cancel))
      uses.push({ uri: draft.uri, range: toRange(lines, span) });
  }
  return uses;
}
