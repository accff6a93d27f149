/** The index of a corpus that has grown or changed: documents that stood in the one before are not read again. */
import type { CorpusDocument } from '../../corpus/model';
import { type Indexed, rearrangedIndex } from './rearranged-index';
import { indexInSteps, type WordIndex } from './word-index';

/** Documents and their index. */
export interface IndexedDocuments {
  readonly documents: readonly CorpusDocument[];
  readonly index: WordIndex;
}

/** The index of documents, in steps of some milliseconds. A document that has not changed is the same object. */
export function* grownIndex(
  documents: readonly CorpusDocument[],
  before: IndexedDocuments,
): Generator<void, WordIndex> {
  const numbers = new Map(before.documents.map((document, at) => [document, at]));
  const fresh = documents.filter((document) => !numbers.has(document));
  const known = documents.flatMap((document) => numbers.get(document) ?? []);
  const isInOrder = known.every((number, at) => at === 0 || (known[at - 1] as number) < number);
  if (!isInOrder || known.length < fresh.length) return yield* indexInSteps(documents);
  const own = yield* indexInSteps(fresh);
  let next = 0;
  const order = documents.map((document): Indexed => {
    const number = numbers.get(document);
    return number === undefined ? { piece: 1, document: next++ } : { piece: 0, document: number };
  });
  return yield* rearrangedIndex([before.index, own], order);
}
