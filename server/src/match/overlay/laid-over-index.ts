/**
 * The index of documents most of which stand in a large one: what is new is indexed by itself and laid over it, and what is gone
 * is passed over. Nothing of the large one is moved, so that a document costs its own words. The answers are those of the
 * index that the documents would have given by themselves, number by number.
 */
import type { CorpusDocument } from '../../corpus/model';
import { grownIndex, type IndexedDocuments, isInOrder, numbersOf } from '../index/grown-index';
import { inMemory } from '../index/sorted-places';
import { coarseOf, type HeldIndex, type WordIndex } from '../index/word-index';
import { LaidOverPlaces, type PlacesLaidOver } from './laid-over-places';
import { laidOverVocabulary } from './laid-over-vocabulary';
import { LaidOverGaps, LaidOverTokens } from './laid-over-words';
import { type IndexLayers, indexParts, layersOf, setJoined, setLayers } from './layers';
import { layOut, type Moved, stretchOf } from './layout';
import { findRows, positionsOfDocument, rowsOf, UNKNOWN, wordPlacesOf } from './rows-in-base';

/**
 * The index of documents, laid over the one of `indexed`, or over what that one is laid over itself, in steps of some
 * milliseconds. Undefined where the documents that stand there have another order.
 */
export function* laidOverIndex(
  documents: readonly CorpusDocument[],
  indexed: IndexedDocuments,
): Generator<void, WordIndex | undefined> {
  const before = layersOf(indexed.index);
  const [base = indexed] = indexParts(indexed);
  const numbers = numbersOf(base);
  if (!isInOrder(documents, numbers)) return undefined;
  const order = documents.map((document) => numbers.get(document));
  const stays = new Set(order);
  const goneBefore = [...(before?.gone.keys() ?? [])];
  // Of what has come back nothing is known any more.
  const known = goneBefore.some((number) => stays.has(number)) ? undefined : before;
  const added = yield* addedIndex(documents, order, known);
  const gone = yield* goneRows(base, stays, known);
  const following = followingOf(order, base.documents.length);
  const rows = knownRows({ added, following, gone }, known);
  yield* findRows({ base: base.index, added: added.index, following }, rows);
  const layers: IndexLayers = { base, added, following, rows, gone };
  const index = yield* merged(layers, order);
  setLayers(index, layers);
  return index;
}

/** The index of the documents that the base has not; what is known of them is taken from before. */
function* addedIndex(
  documents: readonly CorpusDocument[],
  order: readonly (number | undefined)[],
  before: IndexLayers | undefined,
): Generator<void, IndexLayers['added']> {
  const fresh = documents.filter((_, at) => order[at] === undefined);
  return { documents: fresh, index: yield* grownIndex(fresh, before ? [before.added] : []) };
}

function* goneRows(
  base: IndexedDocuments,
  stays: ReadonlySet<number | undefined>,
  before: IndexLayers | undefined,
): Generator<void, Map<number, Uint32Array>> {
  const gone = [...base.documents.keys()].filter((number) => !stays.has(number));
  const found = yield* rowsOf(
    base.index,
    gone.filter((number) => !before?.gone.has(number)),
  );
  for (const [number, rows] of before?.gone ?? []) found.set(number, rows);
  return found;
}

/** By position in the small index; `UNKNOWN` in documents that are new in it, or stand elsewhere among those of the base. */
function knownRows(
  { added: { documents, index }, following, gone }: Pick<IndexLayers, 'added' | 'following' | 'gone'>,
  before: IndexLayers | undefined,
): Uint32Array {
  const rows = new Uint32Array(index.tokens.length).fill(UNKNOWN);
  if (!before) return rows;
  const numbers = numbersOf(before.added);
  for (const [at, document] of documents.entries()) {
    const number = numbers.get(document);
    if (number === undefined) continue;
    let next = before.following[number] as number;
    while (gone.has(next)) next++;
    if (next !== following[at]) continue;
    const { from, to } = positionsOfDocument(before.added.index, number);
    rows.set(before.rows.subarray(from, to), positionsOfDocument(index, at).from);
  }
  return rows;
}

/** By document that the base has not: the number there of the next one that it has. */
function followingOf(order: readonly (number | undefined)[], none: number): Uint32Array {
  const following: number[] = [];
  let next = none;
  for (const number of order.toReversed())
    if (number === undefined) following.push(next);
    else next = number;
  return Uint32Array.from(following.reverse());
}

/** The same index has been joined: it is read from there from now on, and what it was laid over is let go. */
export function moveIndex(index: WordIndex, joined: HeldIndex): void {
  const { tokens, gaps, suffixes } = index;
  if (tokens instanceof LaidOverTokens) tokens.moveTo(joined);
  if (gaps instanceof LaidOverGaps) gaps.moveTo(joined);
  if (suffixes instanceof LaidOverPlaces) suffixes.moveTo(joined.suffixes);
  const { vocabulary, buckets, starts, documents, coarse, stems } = index;
  setJoined(index, { ...joined, vocabulary, buckets, starts, documents, coarse, stems });
}

/** All of it as one index; `order` has the numbers in the base of those documents that it has. */
function* merged(layers: IndexLayers, order: readonly (number | undefined)[]): Generator<void, WordIndex> {
  const { base, added, gone } = layers;
  const words = yield* laidOverVocabulary(base.index, added.index, yield* goneWords(layers));
  let next = 0;
  const { starts, documents, stretches, ...moved } = yield* layOut(
    { index: base.index, ids: words.baseIds },
    { index: added.index, ids: words.addedIds },
    order.map((number) => ({ isAdded: number === undefined, number: number ?? next++ })),
  );
  yield;
  const { vocabulary, stems, buckets } = words;
  return {
    vocabulary,
    stems,
    buckets,
    tokens: new LaidOverTokens(stretches),
    gaps: new LaidOverGaps(stretches),
    suffixes: new LaidOverPlaces({
      base: base.index.suffixes,
      moved: moved.base,
      gone: joined([...gone.values()]).sort(),
      ...addedPlaces(layers, moved.added),
    }),
    starts,
    documents,
    coarse: coarseOf(starts, starts.at(-1) as number),
  };
}

/** How often the words of what is gone stood there, by their ids in the base. */
function* goneWords({ base, gone }: IndexLayers): Generator<void, Map<number, number>> {
  const counts = new Map<number, number>();
  for (const number of gone.keys()) {
    yield;
    for (const position of wordPlacesOf(base.index, [number])) {
      const id = base.index.tokens.at(position);
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}

/** The positions that are added, where they come to lie, in the order of what follows them; and their rows. */
function addedPlaces({ added, rows }: IndexLayers, moved: Moved): Pick<PlacesLaidOver, 'added' | 'rows'> {
  const own = inMemory(added.index.suffixes);
  let last = 0;
  const positions = own.map((position) => {
    last = stretchOf(moved, position, last);
    return position + (moved.by[last] as number);
  });
  return { added: positions, rows: own.map((position) => rows[position] as number) };
}

function joined(all: readonly Uint32Array[]): Uint32Array {
  const numbers = new Uint32Array(all.reduce((sum, { length }) => sum + length, 0));
  let next = 0;
  for (const one of all) {
    numbers.set(one, next);
    next += one.length;
  }
  return numbers;
}
