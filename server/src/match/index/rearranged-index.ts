/**
 * The index of documents most of which stand in other indexes already: their words are neither read nor sorted again.
 * What remains is to number words anew, move places, and merge them. The result is the index that the documents would
 * have given by themselves.
 */

import { HeldGaps } from './punctuation';
import { placeAt } from './sorted-places';
import { stemsOf } from './stems';
import { compareSuffixes } from './suffix-array';
import { HeldTokens, type Tokens } from './tokens';
import { END, type Vocabulary } from './vocabulary';
import { coarseOf, type HeldIndex, type WordIndex } from './word-index';

/** Where the words of a document are: in one of some indexes, under a number. */
export interface Indexed {
  readonly piece: number;
  readonly document: number;
}

/**
 * The index of documents in that order, in steps of some milliseconds. Documents of one index must keep the order they
 * have there, and none may come twice.
 */
export function* rearrangedIndex(
  pieces: readonly WordIndex[],
  order: readonly Indexed[],
): Generator<void, HeldIndex> {
  const layout = yield* layoutOf(pieces, order);
  const kept: KeptPlaces[] = [];
  for (const [piece, index] of pieces.entries())
    kept.push(yield* keptPlaces(index, layout.shifts[piece] as Int32Array));
  const { vocabulary, ids } = yield* commonVocabulary(pieces, kept);
  const { tokens, gaps } = yield* movedWords(pieces, order, layout, { ids, words: vocabulary.words.length });
  const places = yield* mergedPlaces({ kept, ids, tokens, words: vocabulary.words.length });
  const { starts, documents } = layout;
  return {
    vocabulary,
    tokens,
    gaps,
    ...places,
    starts,
    documents,
    coarse: coarseOf(starts, tokens.length),
    stems: yield* stemsOf(vocabulary),
  };
}

/** Where everything comes to lie. */
interface Layout {
  /** As in `WordIndex`. */
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
  /** By piece and paragraph: by how much its positions move; `GONE` where its document is left out. */
  readonly shifts: readonly Int32Array[];
  readonly length: number;
}

const GONE = -0x80000000;

/** Documents that are laid out in some milliseconds. */
const DOCUMENTS_AT_ONCE = 500;

function* layoutOf(pieces: readonly WordIndex[], order: readonly Indexed[]): Generator<void, Layout> {
  const shifts = pieces.map(({ starts }) => new Int32Array(starts.length).fill(GONE));
  const paragraphsOf = ({ piece, document }: Indexed) => {
    const { documents } = pieces[piece] as WordIndex;
    return { from: documents[document] as number, to: documents[document + 1] as number };
  };
  const count = order.reduce((sum, one) => sum + paragraphsOf(one).to - paragraphsOf(one).from, 0);
  const starts = new Uint32Array(count + 1);
  const documents = new Uint32Array(order.length + 1);
  let next = 0;
  let length = 0;
  for (const [at, one] of order.entries()) {
    if (at % DOCUMENTS_AT_ONCE === 0) yield;
    const old = (pieces[one.piece] as WordIndex).starts;
    const { from, to } = paragraphsOf(one);
    documents[at] = next;
    for (let paragraph = from; paragraph < to; paragraph++) {
      const start = old[paragraph] as number;
      (shifts[one.piece] as Int32Array)[paragraph] = length - start;
      starts[next++] = length;
      length += (old[paragraph + 1] as number) - start;
    }
  }
  documents[order.length] = next;
  starts[next] = length;
  return { starts, documents, shifts, length };
}

/** The places of an index that stay, where they come to lie, in their order. */
interface KeptPlaces {
  readonly suffixes: Uint32Array;
  /** By the word ids of the index that they come from. */
  readonly buckets: Uint32Array;
}

/** Places that are moved in some milliseconds. */
const PLACES_AT_ONCE = 200_000;

function* keptPlaces(
  { suffixes, buckets, starts, coarse }: WordIndex,
  shifts: Int32Array,
): Generator<void, KeptPlaces> {
  const moved = new Uint32Array(suffixes.length);
  const ends = new Uint32Array(buckets.length);
  let length = 0;
  let id = 0;
  for (let at = 0; at < suffixes.length; at++) {
    if (at % PLACES_AT_ONCE === 0) yield;
    for (; (buckets[id] as number) <= at && id < buckets.length; id++) ends[id] = length;
    const position = placeAt(suffixes, at);
    let paragraph = coarse[position >>> 6] as number;
    while ((starts[paragraph + 1] as number) <= position) paragraph++;
    const shift = shifts[paragraph] as number;
    if (shift !== GONE) moved[length++] = position + shift;
  }
  ends.fill(length, id);
  return { suffixes: moved.subarray(0, length), buckets: ends };
}

interface CommonVocabulary {
  readonly vocabulary: Vocabulary;
  /** By piece and word id: the id in the vocabulary; 0 for a word that no place has any more. */
  readonly ids: readonly Uint32Array[];
}

/** Words that are compared in some milliseconds. */
const WORDS_AT_ONCE = 20_000;

function* commonVocabulary(
  pieces: readonly WordIndex[],
  kept: readonly KeptPlaces[],
): Generator<void, CommonVocabulary> {
  const ids = pieces.map(({ vocabulary }) => new Uint32Array(vocabulary.words.length + 1));
  const next = pieces.map((_, piece) => nextUsed(kept[piece] as KeptPlaces, 1));
  const words: string[] = [];
  for (;;) {
    if (words.length % WORDS_AT_ONCE === 0) yield;
    const least = pieces.reduce<string | undefined>((word, { vocabulary }, piece) => {
      const own = vocabulary.words[(next[piece] as number) - 1];
      return own !== undefined && (word === undefined || own < word) ? own : word;
    }, undefined);
    if (least === undefined) return { vocabulary: { words }, ids };
    words.push(least);
    for (const [piece, { vocabulary }] of pieces.entries()) {
      const id = next[piece] as number;
      if (vocabulary.words[id - 1] !== least) continue;
      (ids[piece] as Uint32Array)[id] = words.length;
      next[piece] = nextUsed(kept[piece] as KeptPlaces, id + 1);
    }
  }
}

/** The first id from `id` on that has a place; one that no word has where there is none. */
function nextUsed({ buckets }: KeptPlaces, id: number): number {
  let next = id;
  while (next + 1 < buckets.length && buckets[next] === buckets[next + 1]) next++;
  return next;
}

function* movedWords(
  pieces: readonly WordIndex[],
  order: readonly Indexed[],
  { length, shifts }: Layout,
  { ids, words }: Pick<Merging, 'ids' | 'words'>,
): Generator<void, Pick<HeldIndex, 'tokens' | 'gaps'>> {
  const low = new Uint16Array(length);
  const high = words + 1 > 0x10000 ? new Uint8Array(length) : undefined;
  const gaps = new Uint8Array((length + 3) >>> 2);
  for (const { piece, document } of order) {
    yield;
    const { tokens, gaps: old, starts, documents } = pieces[piece] as WordIndex;
    const numbers = ids[piece] as Uint32Array;
    const first = documents[document] as number;
    const from = starts[first] as number;
    const to = starts[documents[document + 1] as number] as number;
    const shift = from === to ? 0 : ((shifts[piece] as Int32Array)[first] as number);
    for (let at = from; at < to; at++) {
      const token = tokens.at(at);
      const id = token === END ? END : (numbers[token] as number);
      const place = at + shift;
      low[place] = id;
      if (high) high[place] = id >>> 16;
      gaps[place >>> 2] = (gaps[place >>> 2] as number) | (old.at(at) << ((place & 3) << 1));
    }
  }
  return { tokens: new HeldTokens(low, high), gaps: new HeldGaps(gaps) };
}

interface Merging {
  readonly kept: readonly KeptPlaces[];
  readonly ids: readonly Uint32Array[];
  readonly tokens: Tokens;
  /** Of the vocabulary. */
  readonly words: number;
}

/** Places that are merged in some milliseconds. */
const MERGED_AT_ONCE = 4_000;

function* mergedPlaces({
  kept,
  ids,
  tokens,
  words,
}: Merging): Generator<void, Pick<WordIndex, 'suffixes' | 'buckets'>> {
  const length = kept.reduce((sum, { suffixes }) => sum + suffixes.length, 0);
  const suffixes = new Uint32Array(length);
  const buckets = new Uint32Array(words + 2);
  const own = kept.map(() => 1);
  let merged = 0;
  let pauseAt = 0;
  for (let id = 1; id <= words; id++) {
    buckets[id] = merged;
    const parts: Uint32Array[] = [];
    for (const [piece, { suffixes: places, buckets: ends }] of kept.entries()) {
      const numbers = ids[piece] as Uint32Array;
      let word = own[piece] as number;
      while (word < numbers.length && numbers[word] === 0) word++;
      own[piece] = word;
      if (numbers[word] !== id) continue;
      parts.push(places.subarray(ends[word], ends[word + 1]));
      own[piece] = word + 1;
    }
    merged = yield* mergeInto(suffixes, merged, parts, tokens);
    if (merged < pauseAt) continue;
    pauseAt = merged + MERGED_AT_ONCE;
    yield;
  }
  buckets[words + 1] = merged;
  return { suffixes, buckets };
}

/**
 * Writes sorted parts as one sorted stretch. What a short part adds is looked for in the long one, whose places between
 * are copied as they are: it costs its own words, not those of the others. Gives the end of the stretch.
 */
function* mergeInto(
  target: Uint32Array,
  from: number,
  parts: readonly Uint32Array[],
  tokens: Tokens,
): Generator<void, number> {
  const [longest = new Uint32Array(0), ...others] = parts.toSorted((a, b) => b.length - a.length);
  let sorted = longest;
  for (const other of others) sorted = yield* mergedWith(sorted, other, tokens);
  target.set(sorted, from);
  return from + sorted.length;
}

function* mergedWith(long: Uint32Array, short: Uint32Array, tokens: Tokens): Generator<void, Uint32Array> {
  const merged = new Uint32Array(long.length + short.length);
  let length = 0;
  let done = 0;
  for (const [at, place] of short.entries()) {
    if (at % MERGED_AT_ONCE === MERGED_AT_ONCE - 1) yield;
    const until = firstAfter(long, done, place, tokens);
    merged.set(long.subarray(done, until), length);
    length += until - done;
    merged[length++] = place;
    done = until;
  }
  merged.set(long.subarray(done), length);
  return merged;
}

/** The first place from `from` on whose words come after those at `place`, found in steps that grow. */
function firstAfter(long: Uint32Array, from: number, place: number, tokens: Tokens): number {
  const isBefore = (at: number) => compareSuffixes(tokens, long[at] as number, place, 1) < 0;
  let low = from;
  let step = 1;
  while (low + step <= long.length && isBefore(low + step - 1)) {
    low += step;
    step *= 2;
  }
  let high = Math.min(long.length, low + step - 1);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
