/** `textDocument/hover` */
import { type Hover, HoverRequest } from 'vscode-languageserver';
import { findDocument } from '../../../corpus/document';
import type { Card, Link } from '../../../service/features/hover/card';
import { hover as cardAt } from '../../../service/features/hover/hover';
import { escaped, lines, linkTarget } from '../../../service/features/hover/markdown';
import type { World } from '../../../service/world/world';
import { shownText } from '../../clients/abilities';
import type { Feature } from '../../feature';
import { toOffset, toRange } from '../../to-proto';
import { corpusUri, isCorpusUri } from '../../uris';

export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register: (server) =>
    server.onDocument(
      HoverRequest.type,
      null,
      async ({ position }, { world, snapshot, lines: text, cancel }): Promise<Hover | null> => {
        const findings = isCorpusUri(snapshot.uri) ? [] : await server.checker.check(world, snapshot, cancel);
        const card = cardAt(world, snapshot, toOffset(text, position), findings);
        if (!card) return null;
        return {
          contents: shownText(markdown(world, card), server.client.textDocument?.hover?.contentFormat),
          range: toRange(text, card.span),
        };
      },
    ),
};

const markdown = (world: World, card: Card): string =>
  lines(...card.lines, card.links.map((link) => linkText(world, link)).join(' · '));

/** A link in Markdown; the line of the paragraph stands in the fragment, as editors read it. */
export function linkText(world: World, link: Link): string {
  if (link.kind === 'web')
    return `[${escaped(link.title)}](${linkTarget(`https://undocs.org/en/${encodeURI(link.symbol)}`)})`;
  const document = findDocument(world.corpus.documents, link.document);
  return document ? `[${escaped(link.title)}](${linkTarget(corpusUri(document.id, link.ref))})` : '';
}
