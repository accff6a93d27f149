/** The places of some paragraphs only, in the order of the whole index: what a question may be put to by itself. */
import { finished } from '../../text/steps';
import { placesBetween } from './sorted-places';
import { sortedPlaces } from './suffix-array';
import type { Range } from './vocabulary';
import { positionsOf, type WordIndex } from './word-index';

/** The sorted places of some paragraphs, and where each first word's places begin. */
export interface Places extends Pick<WordIndex, 'buckets'> {
  readonly suffixes: Uint32Array;
}

/** To which of two parts a paragraph goes, 1 or 2; to none with 0. */
export type PartOf = (paragraph: number) => number;

/** Fewer places than this share of all are quicker sorted anew than looked for among all. */
const FEW = 1 / 16;

/** The places of an index in two parts, four bytes for each. */
export const placesInParts = (index: WordIndex, partOf: PartOf): [Places, Places] =>
  finished(partedInSteps(index, partOf));

/** Paragraphs that are asked after in some milliseconds. */
const PARAGRAPHS_AT_ONCE = 50_000;

/** The same in steps of some milliseconds. */
export function* partedInSteps(index: WordIndex, partOf: PartOf): Generator<void, [Places, Places]> {
  const members: [number[], number[], number[]] = [[], [], []];
  const words: [number, number, number] = [0, 0, 0];
  for (let paragraph = 0; paragraph + 1 < index.starts.length; paragraph++) {
    if (paragraph % PARAGRAPHS_AT_ONCE === PARAGRAPHS_AT_ONCE - 1) yield;
    const part = partOf(paragraph) as 0 | 1 | 2;
    if (part === 0) continue;
    const { from, to } = positionsOf(index, paragraph);
    members[part].push(paragraph);
    words[part] += to - from;
  }
  yield;
  if (words[1] + words[2] < index.suffixes.length * FEW) {
    const size = index.buckets.length - 2;
    const one = yield* sortedPlaces(index.tokens, placesIn(index, members[1], words[1]), size);
    yield;
    return [one, yield* sortedPlaces(index.tokens, placesIn(index, members[2], words[2]), size)];
  }
  const marks = new Uint8Array(index.tokens.length);
  for (const part of [1, 2] as const)
    for (const [at, paragraph] of members[part].entries()) {
      if (at % PARAGRAPHS_AT_ONCE === PARAGRAPHS_AT_ONCE - 1) yield;
      const { from, to } = positionsOf(index, paragraph);
      marks.fill(part, from, to);
    }
  return yield* marked(index, marks, words[1], words[2]);
}

/** The positions of the words of some paragraphs, in order. */
function placesIn(index: WordIndex, paragraphs: readonly number[], words: number): Uint32Array {
  const places = new Uint32Array(words);
  let length = 0;
  for (const paragraph of paragraphs) {
    const { from, to } = positionsOf(index, paragraph);
    for (let at = from; at < to; at++) places[length++] = at;
  }
  return places;
}

/** The same index with some of its places only; itself where these are all. */
export const withPlaces = (index: WordIndex, places: Places): WordIndex =>
  places.suffixes.length === index.suffixes.length ? index : { ...index, ...places };

/** Places that are looked at in some milliseconds. */
const PLACES_AT_ONCE = 200_000;

/** Two parts that are being filled, in the order of the places of a whole index. */
interface Filling {
  readonly parts: readonly [Places, Places];
  /** How many places each of them has. */
  readonly lengths: [number, number];
  /** The first word whose places have not begun. */
  word: number;
}

/** The places that carry the mark 1, and those with 2, in their order, and where each first word's places begin. */
function* marked(
  index: WordIndex,
  marks: Uint8Array,
  ones: number,
  twos: number,
): Generator<void, [Places, Places]> {
  const { buckets, suffixes } = index;
  const part = (words: number): Places => ({
    suffixes: new Uint32Array(words),
    buckets: new Uint32Array(buckets.length),
  });
  const [first, second] = [part(ones), part(twos)];
  const filling: Filling = { parts: [first, second], lengths: [0, 0], word: 0 };
  for (let from = 0; from < suffixes.length; from += PLACES_AT_ONCE) {
    if (from > 0) yield;
    addMarked(index, marks, { from, to: Math.min(suffixes.length, from + PLACES_AT_ONCE) }, filling);
  }
  first.buckets.fill(filling.lengths[0], filling.word);
  second.buckets.fill(filling.lengths[1], filling.word);
  return [first, second];
}

/** One plain loop: it runs over all of the corpus, once, and nothing has made it fast by then. */
function addMarked(
  { suffixes, buckets }: WordIndex,
  marks: Uint8Array,
  { from, to }: Range,
  filling: Filling,
): void {
  const [first, second] = filling.parts;
  const [inFirst, inSecond] = [first.suffixes, second.suffixes];
  let [ones, twos] = filling.lengths;
  let { word } = filling;
  const places = placesBetween(suffixes, from, to);
  for (let at = from; at < to; ) {
    for (; (buckets[word] as number) <= at; word++) {
      first.buckets[word] = ones;
      second.buckets[word] = twos;
    }
    // All places up to the next word's.
    const end = Math.min(to, buckets[word] as number);
    for (; at < end; at++) {
      const position = places[at - from] as number;
      const mark = marks[position];
      if (mark === 1) inFirst[ones++] = position;
      else if (mark === 2) inSecond[twos++] = position;
    }
  }
  filling.lengths[0] = ones;
  filling.lengths[1] = twos;
  filling.word = word;
}
