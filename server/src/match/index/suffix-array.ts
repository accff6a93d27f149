/**
 * Sorts the places of a token sequence by the words that follow them: a counting sort by the first word, then
 * a multikey quicksort (Bentley and Sedgewick, 1997) that stops at the end of the paragraph.
 */

import type { Tokens } from './tokens';
import { END, type Range } from './vocabulary';

/** Words beyond this many are not compared: no question put to the index is longer. */
export const LONGEST_MATCH = 256;

const SMALL = 12;

/** The places of all words, in the order of what follows them, and where each first word's places begin. */
export interface SortedSuffixes {
  readonly suffixes: Uint32Array;
  /** `buckets[id] .. buckets[id + 1]` are the places of the word `id`. */
  readonly buckets: Uint32Array;
}

/** Sorts in steps, so that a caller with an event loop to serve can pause between them. */
export function* sortSuffixes(tokens: Tokens, vocabularySize: number): Generator<void, SortedSuffixes> {
  const { suffixes, buckets } = yield* byFirstWord(tokens, vocabularySize);
  const work: Work = { done: 0 };
  for (let id = 1; id <= vocabularySize; id++) {
    const from = buckets[id] as number;
    const to = buckets[id + 1] as number;
    if (to - from > 1) yield* sortFrom(tokens, suffixes, { from, to, depth: 1 }, work);
  }
  return { suffixes, buckets };
}

/** Some places of words, given in the order of the text, in the order of what follows them; in steps. */
export function* sortedPlaces(
  tokens: Tokens,
  places: Uint32Array,
  vocabularySize: number,
): Generator<void, SortedSuffixes> {
  const buckets = new Uint32Array(vocabularySize + 2);
  for (const place of places) {
    const next = tokens.at(place) + 1;
    buckets[next] = (buckets[next] as number) + 1;
  }
  for (let id = 1; id < buckets.length; id++)
    buckets[id] = (buckets[id] as number) + (buckets[id - 1] as number);
  yield;
  const next = buckets.slice();
  const suffixes = new Uint32Array(places.length);
  for (const place of places) {
    const id = tokens.at(place);
    const at = next[id] as number;
    suffixes[at] = place;
    next[id] = at + 1;
  }
  yield;
  const work: Work = { done: 0 };
  for (let id = 1; id <= vocabularySize; id++) {
    const from = buckets[id] as number;
    const to = buckets[id + 1] as number;
    if (to - from > 1) yield* sortFrom(tokens, suffixes, { from, to, depth: 1 }, work);
  }
  return { suffixes, buckets };
}

/** Places looked at since the last pause: one frequent word alone may have a tenth of all places. */
interface Work {
  done: number;
}

/** Some milliseconds of sorting. */
const PAUSE_AFTER = 20_000;
/** Some milliseconds of counting. */
const PAUSE_AFTER_COUNTING = 250_000;

function* byFirstWord(tokens: Tokens, vocabularySize: number): Generator<void, SortedSuffixes> {
  const buckets = new Uint32Array(vocabularySize + 2);
  const { length } = tokens;
  let words = 0;
  for (let at = 0; at < length; at++) {
    if (at % PAUSE_AFTER_COUNTING === 0) yield;
    const id = tokens.at(at);
    if (id === END) continue;
    buckets[id + 1] = (buckets[id + 1] as number) + 1;
    words++;
  }
  for (let id = 1; id < buckets.length; id++)
    buckets[id] = (buckets[id] as number) + (buckets[id - 1] as number);
  const next = buckets.slice();
  const suffixes = new Uint32Array(words);
  for (let at = 0; at < length; at++) {
    if (at % PAUSE_AFTER_COUNTING === 0) yield;
    const id = tokens.at(at);
    if (id === END) continue;
    const place = next[id] as number;
    suffixes[place] = at;
    next[id] = place + 1;
  }
  return { suffixes, buckets };
}

/** A range of the suffix array that is still to be sorted. */
interface Unsorted extends Range {
  /** How many words all its suffixes share. */
  readonly depth: number;
}

function* sortFrom(tokens: Tokens, suffixes: Uint32Array, whole: Unsorted, work: Work): Generator<void> {
  const stack: Unsorted[] = [whole];
  for (let range = stack.pop(); range; range = stack.pop()) {
    const { from, to, depth } = range;
    work.done += to - from;
    if (work.done > PAUSE_AFTER) {
      work.done = 0;
      yield;
    }
    if (to - from <= SMALL) insertionSort(tokens, suffixes, range);
    else if (depth >= LONGEST_MATCH) suffixes.subarray(from, to).sort();
    else partition(tokens, suffixes, range, stack);
  }
}

/** Splits a range by the word at its depth into less, equal and greater, which go onto the stack. */
function partition(tokens: Tokens, suffixes: Uint32Array, range: Unsorted, stack: Unsorted[]): void {
  const { from, to, depth } = range;
  const pivot = pivotOf(tokens, suffixes, range);
  let less = from;
  let greater = to;
  for (let at = from; at < greater; ) {
    const suffix = suffixes[at] as number;
    const token = tokens.at(suffix + depth);
    if (token < pivot) {
      suffixes[at++] = suffixes[less] as number;
      suffixes[less++] = suffix;
    } else if (token > pivot) {
      suffixes[at] = suffixes[--greater] as number;
      suffixes[greater] = suffix;
    } else at++;
  }
  if (less - from > 1) stack.push({ from, to: less, depth });
  if (to - greater > 1) stack.push({ from: greater, to, depth });
  if (pivot === END) suffixes.subarray(less, greater).sort();
  else if (greater - less > 1) stack.push({ from: less, to: greater, depth: depth + 1 });
}

function pivotOf(tokens: Tokens, suffixes: Uint32Array, { from, to, depth }: Unsorted): number {
  const a = tokens.at((suffixes[from] as number) + depth);
  const b = tokens.at((suffixes[(from + to) >>> 1] as number) + depth);
  const c = tokens.at((suffixes[to - 1] as number) + depth);
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

function insertionSort(tokens: Tokens, suffixes: Uint32Array, { from, to, depth }: Unsorted): void {
  for (let i = from + 1; i < to; i++) {
    const suffix = suffixes[i] as number;
    let at = i;
    while (at > from && compareSuffixes(tokens, suffixes[at - 1] as number, suffix, depth) > 0) {
      suffixes[at] = suffixes[at - 1] as number;
      at--;
    }
    suffixes[at] = suffix;
  }
}

/** Orders two places by the words that follow them, from the word at `depth` on; equal ones by place. */
export function compareSuffixes(tokens: Tokens, a: number, b: number, depth = 0): number {
  for (let k = depth; k < LONGEST_MATCH; k++) {
    const left = tokens.at(a + k);
    const right = tokens.at(b + k);
    if (left !== right) return left - right;
    if (left === END) break;
  }
  return a - b;
}
