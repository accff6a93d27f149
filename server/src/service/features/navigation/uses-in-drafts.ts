/** The paragraphs of drafts that take their words from a paragraph of the corpus. */
import type { CorpusDocument } from '../../../corpus/model';
import { blockAt } from '../../../resolution/parse';
import type { Span } from '../../../text/span';
import { resolutionOf, type Snapshot } from '../../draft/snapshot';
import type { Cancel } from '../../world/cancel';
import type { World } from '../../world/world';
import { draftLedger, shownSources } from '../sources';

/** An address in a document of the corpus. */
export interface CorpusAddress {
  readonly document: CorpusDocument;
  readonly ref: string;
}

/** The paragraph of a document of the corpus that an offset lies in; undefined outside of all. UTF-16. */
export function addressAt(
  document: CorpusDocument,
  snapshot: Snapshot,
  offset: number,
): CorpusAddress | undefined {
  const block = blockAt(resolutionOf(snapshot), offset);
  return block && { document, ref: block.ref };
}

/** Where the paragraphs of a draft stand that rest on it. Throws `Cancelled`. */
export async function usesInDraft(
  world: World,
  draft: Snapshot,
  { document, ref }: CorpusAddress,
  cancel: Cancel,
): Promise<Span[]> {
  return shownSources(draft, await draftLedger(world, draft, cancel))
    .filter(({ sources }) =>
      sources.some(({ source }) => source.ref === ref && source.symbol === document.id),
    )
    .map(({ span }) => span);
}
