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

/** How an index came about: it is laid over another, or has been joined with that one since and is read from there. */
type Made = { readonly layers: IndexLayers } | { readonly joined: HeldIndex };

const known = new ObjectMemo<WordIndex, Made>();

/** What an index is laid over, and what over it; undefined where it stands by itself, or has been joined. */
export function layersOf(index: WordIndex): IndexLayers | undefined {
  const made = known.get(index);
  return made && 'layers' in made ? made.layers : undefined;
}

export const setLayers = (index: WordIndex, layers: IndexLayers): void => known.set(index, { layers });

/** The same index in one piece is known: nothing asks the layers any more. */
export const setJoined = (index: WordIndex, joined: HeldIndex): void => known.set(index, { joined });

/** Documents and their index, in parts that stand by themselves. */
export function indexParts(indexed: IndexedDocuments): IndexedDocuments[] {
  const made = known.get(indexed.index);
  if (!made) return [indexed];
  return 'layers' in made ? [made.layers.base, made.layers.added] : [{ ...indexed, index: made.joined }];
}
