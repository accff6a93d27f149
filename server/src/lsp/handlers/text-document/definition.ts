/** `textDocument/definition` */
import { DefinitionRequest, type Location, type LocationLink } from 'vscode-languageserver';
import { findDocument } from '../../../corpus/document';
import {
  type DefinitionTarget,
  definition as definitionAt,
} from '../../../service/features/navigation/definition';
import type { Span } from '../../../text/span';
import type { Feature } from '../../feature';
import type { DocumentContext } from '../../handler-context';
import { corpusLocation, toOffset, toRange } from '../../to-proto';

export const definition: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  register: (server) => {
    const links = server.client.textDocument?.definition?.linkSupport === true;
    server.onDocument(DefinitionRequest.type, null, ({ position }, { world, snapshot, lines }) => {
      const found = definitionAt(world, snapshot, toOffset(lines, position));
      if (!found) return null;
      const all = found.targets.flatMap((target) => toLink({ world, snapshot, lines }, found.origin, target));
      return links
        ? all
        : all.map(
            ({ targetUri, targetSelectionRange }): Location => ({
              uri: targetUri,
              range: targetSelectionRange,
            }),
          );
    });
  },
};

function toLink(
  { world, snapshot, lines }: Pick<DocumentContext, 'world' | 'snapshot' | 'lines'>,
  origin: Span,
  target: DefinitionTarget,
): LocationLink[] {
  const originSelectionRange = toRange(lines, origin);
  if (target.kind === 'here') {
    const targetRange = toRange(lines, target.span);
    return [
      {
        originSelectionRange,
        targetUri: snapshot.uri,
        targetRange,
        targetSelectionRange: toRange(lines, target.selection),
      },
    ];
  }
  const document = findDocument(world.corpus.documents, target.document);
  if (!document) return [];
  const { uri: targetUri, range } = corpusLocation(document, target.ref ?? '');
  return [{ originSelectionRange, targetUri, targetRange: range, targetSelectionRange: range }];
}
