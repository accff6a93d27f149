/** The index of a corpus that has grown or changed: documents that stand in indexes already are not read again. */
import type { CorpusDocument } from '../../corpus/model';
import { type Indexed, rearrangedIndex } from './rearranged-index';
import { type HeldIndex, indexInSteps, type WordIndex } from './word-index';

/** Documents and their index; undefined are those that are known no more. */
export interface IndexedDocuments {
  readonly documents: readonly (CorpusDocument | undefined)[];
  readonly index: WordIndex;
}

/**
 * The index of documents, in steps of some milliseconds. Those that stand in one of the `pieces` are taken from there; a
 * document that has not changed is the same object.
 */
export function* grownIndex(
  documents: readonly CorpusDocument[],
  pieces: readonly IndexedDocuments[],
): Generator<void, HeldIndex> {
  const known = new Map<CorpusDocument, Indexed>();
  for (const [piece, { documents: indexed }] of pieces.entries())
    for (const [document, one] of indexed.entries())
      if (one && !known.has(one)) known.set(one, { piece, document });
  const fresh = documents.filter((document) => !known.has(document));
  if (documents.length < 2 * fresh.length || !areInOrder(documents, known))
    return yield* indexInSteps(documents);
  const own = yield* indexInSteps(fresh);
  let next = 0;
  const order = documents.map(
    (document): Indexed => known.get(document) ?? { piece: pieces.length, document: next++ },
  );
  return yield* rearrangedIndex([...pieces.map(({ index }) => index), own], order);
}

/** The numbers of documents in their index. */
export function numbersOf({ documents }: Pick<IndexedDocuments, 'documents'>): Map<CorpusDocument, number> {
  const numbers = new Map<CorpusDocument, number>();
  for (const [at, document] of documents.entries())
    if (document && !numbers.has(document)) numbers.set(document, at);
  return numbers;
}

/** Whether those of the documents that have a number keep the order of these. */
export function isInOrder(
  documents: readonly CorpusDocument[],
  numbers: ReadonlyMap<CorpusDocument, number>,
): boolean {
  let last = -1;
  for (const document of documents) {
    const number = numbers.get(document) ?? last;
    if (number < last) return false;
    last = number;
  }
  return true;
}

/** Whether the documents of each piece keep the order that they have there. */
function areInOrder(
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
