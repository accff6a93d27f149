/** The words of an index as arrays of numbers, whether they lie in memory or are made part by part. */
import type { MadeArray, Numbers } from './packed-arrays';
import type { Gaps } from './punctuation';
import type { SortedPlaces } from './sorted-places';
import type { Tokens } from './tokens';
import { isHeld, type WordIndex } from './word-index';

type AnyArray = Numbers | MadeArray;

/** What an index has for each word. */
export interface WordArrays {
  readonly places: AnyArray;
  /** The lower 16 bits of ids, and the higher ones; none where the vocabulary needs none. */
  readonly low: AnyArray;
  readonly high: AnyArray;
  /** Two bits for each. */
  readonly gaps: AnyArray;
}

export function wordArrays(index: WordIndex): WordArrays {
  const places = placesOf(index.suffixes);
  if (isHeld(index)) {
    const { tokens, gaps } = index;
    return { places, low: tokens.low, high: tokens.high ?? NONE, gaps: gaps.bytes };
  }
  const { vocabulary, tokens, gaps } = index;
  const needsHigh = vocabulary.words.length + 1 > 0x10000;
  return {
    places,
    low: madeOf(tokens.length, (from, to) => idsBetween(tokens, from, new Uint16Array(to - from), 0)),
    high: needsHigh
      ? madeOf(tokens.length, (from, to) => idsBetween(tokens, from, new Uint8Array(to - from), 16))
      : NONE,
    gaps: madeOf((tokens.length + 3) >>> 2, (from, to) => gapsBetween(gaps, tokens.length, { from, to })),
  };
}

const NONE = new Uint8Array(0);

const placesOf = (places: SortedPlaces): AnyArray =>
  places instanceof Uint32Array ? places : madeOf(places.length, (from, to) => places.slice(from, to));

/** Numbers that are made in some milliseconds: of any width a multiple of eight bytes. */
const AT_ONCE = 1 << 16;

const madeOf = (length: number, between: (from: number, to: number) => Numbers): MadeArray => ({
  length,
  *parts() {
    for (let from = 0; from < length; from += AT_ONCE) yield between(from, Math.min(length, from + AT_ONCE));
  },
});

/** Fills an array with the ids from a position on, without their lowest bits. */
function idsBetween<T extends Numbers>(tokens: Tokens, from: number, ids: T, bits: number): T {
  for (let at = 0; at < ids.length; at++) ids[at] = tokens.at(from + at) >>> bits;
  return ids;
}

/** The bytes from one to another of the gaps of so many words. */
function gapsBetween(gaps: Gaps, words: number, { from, to }: { from: number; to: number }): Uint8Array {
  const bytes = new Uint8Array(to - from);
  const end = Math.min(words, to << 2);
  for (let position = from << 2; position < end; position++) {
    const at = (position >>> 2) - from;
    bytes[at] = (bytes[at] as number) | (gaps.at(position) << ((position & 3) << 1));
  }
  return bytes;
}
