/** The words that may come next, each with its likelihood added up over contexts of several lengths. */
import type { Engine } from '../index/engine';
import type { Range } from '../index/vocabulary';
import type { WordIndex } from '../index/word-index';
import type { Following, NextWord } from './next-words';

/** A continuation: places after one context where the same words come next. */
export interface Way {
  /** Words of context. */
  readonly matched: number;
  /** A stretch of the index whose places share the context; the continuation is among them. */
  readonly stretch: Range;
  /** The position of the next word at the place that speaks for all. */
  readonly position: number;
  /** How many places have the same next word, weighted by their source. */
  readonly weight: number;
  /** All places after this context, weighted. */
  readonly outOf: number;
  /** From 0 to 1, all contexts considered. */
  readonly likelihood: number;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Next words and what is known of them, a number each in the order in which they came. Arrays side by side, filled
 * again for each letter typed: hundreds of objects a letter would keep the garbage collector busy.
 */
export interface Tally {
  size: number;
  /** By id: the number that the word has if it has one, which `ids` tells (a sparse set). */
  readonly slots: Uint32Array;
  readonly ids: number[];
  /** From 0 to 1, all contexts considered. */
  readonly likelihoods: number[];
  /** After telling contexts: continuations that part within three words. */
  readonly ways: (Mutable<Way>[] | undefined)[];
  /** After others: the word where the longest context has it, with what else follows that. */
  readonly words: (NextWord | undefined)[];
  readonly followings: (Following | undefined)[];
}

const known = new WeakMap<WordIndex, Tally>();

/** An empty tally; the one before it is no longer good. */
export function newTally({ index }: Engine): Tally {
  const tally = known.get(index) ?? tallyFor(index);
  known.set(index, tally);
  tally.size = 0;
  return tally;
}

const tallyFor = ({ vocabulary: { words } }: WordIndex): Tally => ({
  size: 0,
  slots: new Uint32Array(words.length + 1),
  ids: [],
  likelihoods: [],
  ways: [],
  words: [],
  followings: [],
});

/** The number of a word, which is added where it is missing. */
export function numberOf(tally: Tally, id: number): number {
  const { slots, ids, size } = tally;
  const number = slots[id] as number;
  if (number < size && ids[number] === id) return number;
  slots[id] = size;
  ids[size] = id;
  tally.likelihoods[size] = 0;
  tally.ways[size] = undefined;
  tally.words[size] = undefined;
  tally.followings[size] = undefined;
  tally.size++;
  return size;
}

/** Whether an agreed place is known that has the word next. */
export const hasPlace = ({ ways, words }: Tally, number: number): boolean =>
  ways[number] !== undefined || words[number] !== undefined;

/** The likeliest words that `isOffered`, which is asked for these alone, without sorting all of them. */
export function likeliest(
  { size, likelihoods }: Tally,
  limit: number,
  isOffered: (number: number) => boolean,
): number[] {
  const top: number[] = [];
  const least = () => (top.length < limit ? -1 : (likelihoods[top[limit - 1] as number] as number));
  for (let number = 0; number < size; number++) {
    const likelihood = likelihoods[number] as number;
    if (likelihood <= least() || !isOffered(number)) continue;
    let at = Math.min(top.length, limit - 1);
    for (; at > 0 && (likelihoods[top[at - 1] as number] as number) < likelihood; at--)
      top[at] = top[at - 1] as number;
    top[at] = number;
  }
  return top;
}
