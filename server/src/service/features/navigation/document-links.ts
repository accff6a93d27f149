/** Links: symbols of documents that the corpus has lead there; others to the United Nations' own service. */
import { findDocument } from '../../../corpus/document';
import { noteAround } from '../../../resolution/parse';
import type { Span } from '../../../text/span';
import { citationsIn } from '../../citations/facts';
import { resolutionOf, type Snapshot } from '../../draft/snapshot';
import type { World } from '../../world/world';

export interface DocumentLink {
  readonly span: Span;
  readonly to:
    | { readonly kind: 'corpus'; readonly document: string }
    | { readonly kind: 'web'; readonly symbol: string };
  /** `Open NYD` */
  readonly tooltip: string;
}

/** The links of a draft. In running text only documents of the corpus are linked: more would crowd the page. */
export function documentLinks(world: World, snapshot: Snapshot): DocumentLink[] {
  const resolution = resolutionOf(snapshot);
  const inNote = (span: Span) => noteAround(resolution, span) !== undefined;
  return citationsIn(snapshot).flatMap(({ span, target }): DocumentLink[] => {
    const symbol = target.kind === 'resolution' || target.kind === 'document' ? target.symbol : undefined;
    if (!symbol) return [];
    const document = findDocument(world.corpus.documents, symbol);
    if (document)
      return [
        {
          span,
          to: { kind: 'corpus', document: document.id },
          tooltip: `Open ${document.short[0] ?? symbol}`,
        },
      ];
    if (!inNote(span) || !/^[ASE]\//.test(symbol)) return [];
    return [{ span, to: { kind: 'web', symbol }, tooltip: `${symbol} at undocs.org` }];
  });
}
