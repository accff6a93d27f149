/** Where the places of a small index belong among the sorted places of a large one, and where those of a document stand. */
import { lowerBound } from '../../text/binary-search';
import { placeAt } from '../index/sorted-places';
import { compareSuffixes, LONGEST_MATCH, sortedPlaces } from '../index/suffix-array';
import { END, type Range, type Vocabulary } from '../index/vocabulary';
import { documentAt, paragraphAt, type WordIndex } from '../index/word-index';

/** No row is known yet. */
export const UNKNOWN = 0xffffffff;

/** Places that are looked for in some milliseconds. */
const PLACES_AT_ONCE = 100;

/** A small index beside the large one. */
export interface Beside {
  readonly base: WordIndex;
  readonly added: WordIndex;
  /** By document of the small one: the number in the base of the first document that stays and comes after it. */
  readonly following: Uint32Array;
}

/**
 * Fills in, by position in the small index, the row of the base before which each place belongs that is `UNKNOWN`; in steps of some
 * milliseconds. They are looked for in their order, each from the one before it on, so that many cost less than as many alone.
 */
export function* findRows(beside: Beside, rows: Uint32Array): Generator<void> {
  const { base, added } = beside;
  const numbers = numbersIn(base.vocabulary, added.vocabulary);
  let least = 0;
  let looked = 0;
  for (let at = 0; at < added.suffixes.length; at++) {
    const position = placeAt(added.suffixes, at);
    if (rows[position] === UNKNOWN) {
      const range = rangeOf(base, numbers[added.tokens.at(position)] as number);
      const isBefore = (row: number) => isBaseBefore(beside, numbers, placeAt(base.suffixes, row), position);
      rows[position] = firstNot(Math.max(least, range.from), range.to, isBefore);
      looked += 1;
      if (looked % PLACES_AT_ONCE === 0) yield;
    }
    least = rows[position] as number;
  }
}

/**
 * By word id of the small index: twice the id in the base, or where the base has no such word, one less than twice the id of the
 * word that comes after it.
 */
function numbersIn(base: Vocabulary, added: Vocabulary): Uint32Array {
  const numbers = new Uint32Array(added.words.length + 1);
  for (const [at, word] of added.words.entries()) {
    const id = 1 + lowerBound(0, base.words.length, (place) => (base.words[place] as string) < word);
    numbers[at + 1] = base.words[id - 1] === word ? 2 * id : 2 * id - 1;
  }
  return numbers;
}

/** The rows of a word; none, where it would stand, of one that the base does not have. */
function rangeOf({ buckets }: WordIndex, number: number): Range {
  const id = (number + 1) >>> 1;
  const from = buckets[id] as number;
  return { from, to: number % 2 === 0 ? (buckets[id + 1] as number) : from };
}

/** Whether a place of the base comes before one of the small index: by their words, then by their documents. */
function isBaseBefore(
  { base, added, following }: Beside,
  numbers: Uint32Array,
  ours: number,
  theirs: number,
): boolean {
  for (let k = 1; k < LONGEST_MATCH; k++) {
    const left = 2 * base.tokens.at(ours + k);
    const right = numbers[added.tokens.at(theirs + k)] as number;
    if (left !== right) return left < right;
    if (left === END) break;
  }
  const document = documentAt(base, paragraphAt(base, ours));
  return document < (following[documentAt(added, paragraphAt(added, theirs))] as number);
}

/** The rows of all places of some documents of an index, by document, ascending; in steps of some milliseconds. */
export function* rowsOf(
  index: WordIndex,
  documents: readonly number[],
): Generator<void, Map<number, Uint32Array>> {
  const { tokens, suffixes, buckets, vocabulary } = index;
  const found = new Map(documents.map((document): [number, number[]] => [document, []]));
  const { suffixes: sorted } = yield* sortedPlaces(
    tokens,
    wordPlacesOf(index, documents),
    vocabulary.words.length,
  );
  let least = 0;
  for (const [at, place] of sorted.entries()) {
    if (at % PLACES_AT_ONCE === PLACES_AT_ONCE - 1) yield;
    const id = tokens.at(place);
    const isBefore = (row: number) => compareSuffixes(tokens, placeAt(suffixes, row), place, 1) < 0;
    least = firstNot(Math.max(least, buckets[id] as number), buckets[id + 1] as number, isBefore);
    found.get(documentAt(index, paragraphAt(index, place)))?.push(least);
  }
  return new Map([...found].map(([document, rows]) => [document, Uint32Array.from(rows)]));
}

/** The positions of all words of some documents. */
export function wordPlacesOf(index: WordIndex, documents: readonly number[]): Uint32Array {
  const places: number[] = [];
  for (const document of documents) {
    const { from, to } = positionsOfDocument(index, document);
    for (let at = from; at < to; at++) if (index.tokens.at(at) !== END) places.push(at);
  }
  return Uint32Array.from(places);
}

/** The positions of a document, the ends of its paragraphs included. */
export const positionsOfDocument = ({ starts, documents }: WordIndex, document: number): Range => ({
  from: starts[documents[document] as number] as number,
  to: starts[documents[document + 1] as number] as number,
});

/** The first row from `from` up to `to` that is not before, found in steps that grow. */
function firstNot(from: number, to: number, isBefore: (row: number) => boolean): number {
  let low = from;
  let step = 1;
  while (low + step <= to && isBefore(low + step - 1)) {
    low += step;
    step *= 2;
  }
  return lowerBound(low, Math.min(to, low + step - 1), isBefore);
}
