/** The index of a corpus that has grown or changed: documents that stand in indexes already are not read again. */
import type { CorpusDocument } from '../../corpus/model';
import { type Indexed, rearrangedIndex } from './rearranged-index';
import { indexInSteps, type WordIndex } from './word-index';

/** Documents and their index. */
export interface IndexedDocuments {
  readonly documents: readonly CorpusDocument[];
  readonly index: WordIndex;
}

/**
 * The index of documents, in steps of some milliseconds. Those that stand in one of the `pieces` are taken from there; a
 * document that has not changed is the same object.
 */
export function* grownIndex(
  documents: readonly CorpusDocument[],
  pieces: readonly IndexedDocuments[],
): Generator<void, WordIndex> {
  const known = new Map<CorpusDocument, Indexed>();
  for (const [piece, { documents: indexed }] of pieces.entries())
    for (const [document, one] of indexed.entries()) if (!known.has(one)) known.set(one, { piece, document });
  const fresh = documents.filter((document) => !known.has(document));
  if (documents.length < 2 * fresh.length || !isInOrder(documents, known))
    return yield* indexInSteps(documents);
  const own = yield* indexInSteps(fresh);
  let next = 0;
  const order = documents.map(
    (document): Indexed => known.get(document) ?? { piece: pieces.length, document: next++ },
  );
  return yield* rearrangedIndex([...pieces.map(({ index }) => index), own], order);
}

/** Whether the documents of each piece keep the order that they have there. */
function isInOrder(
  documents: readonly CorpusDocument[],
  known: ReadonlyMap<CorpusDocument, Indexed>,
): boolean {
  const last = new Map<number, number>();
  for (const document of documents) {
    const place = known.get(document);
    if (!place) continue;
    if ((last.get(place.piece) ?? -1) > place.document) return false;
    last.set(place.piece, place.document);
  }
  return true;
}
