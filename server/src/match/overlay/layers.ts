/**
 * An index laid over another: a large one that stays as it is, a small one of documents that have come since, and what of the
 * large one is gone.
 */
import type { CorpusDocument } from '../../corpus/model';
import { ObjectMemo } from '../../text/memoize';
import type { IndexedDocuments } from '../index/grown-index';
import type { HeldIndex, WordIndex } from '../index/word-index';

/** What an index is made of that is laid over another. */
export interface IndexLayers {
  /** The large one. */
  readonly base: IndexedDocuments;
  /** The small one, of the documents that the base has not, in their order. */
  readonly added: { readonly documents: readonly CorpusDocument[]; readonly index: HeldIndex };
  /** By position in the small one: the row of the base's sorted places before which the place belongs; nothing at ends. */
  readonly rows: Uint32Array;
  /** By document of the small one: the number in the base of the first document that stays and comes after it. */
  readonly following: Uint32Array;
  /** By number in the base, of the documents that are gone: the rows of their places, ascending. */
  readonly gone: ReadonlyMap<number, Uint32Array>;
}

const layers = new ObjectMemo<WordIndex, IndexLayers>();

/** What an index is made of; undefined where it stands by itself. */
export const layersOf = (index: WordIndex): IndexLayers | undefined => layers.get(index);

export const setLayers = (index: WordIndex, made: IndexLayers): void => layers.set(index, made);

/** Documents and their index, in parts that stand by themselves. */
export function indexParts(indexed: IndexedDocuments): IndexedDocuments[] {
  const made = layersOf(indexed.index);
  return made ? [made.base, made.added] : [indexed];
}
