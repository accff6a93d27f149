/** The words that may come next, each with its likelihood added up over contexts of several lengths. */
import type { Range } from '../index/vocabulary';
import type { Following, NextWord } from './next-words';

/** A continuation: places after one context where the same words come next. */
export interface NextWordCandidate {
  /** Words of context. */
  readonly matched: number;
  /** A range of the index whose places share the context; the continuation is among them. */
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
 * Next words and what is known of them, a number each in the order in which they came. Arrays side by side: hundreds
 * of objects for each letter typed would keep the garbage collector busy.
 */
export interface CandidateTable {
  size: number;
  /** By id. */
  readonly numbers: Map<number, number>;
  readonly ids: number[];
  /** From 0 to 1, all contexts considered. */
  readonly likelihoods: number[];
  /** After telling contexts: continuations that part within three words. */
  readonly ways: (Mutable<NextWordCandidate>[] | undefined)[];
  /** After others: the word where the longest context has it, with what else follows that. */
  readonly words: (NextWord | undefined)[];
  readonly followings: (Following | undefined)[];
}

/** An empty table. */
export const newCandidateTable = (): CandidateTable => ({
  size: 0,
  numbers: new Map(),
  ids: [],
  likelihoods: [],
  ways: [],
  words: [],
  followings: [],
});

/** The number of a word, which is added where it is missing. */
export function rowOf(table: CandidateTable, id: number): number {
  const { numbers, ids, size } = table;
  const known = numbers.get(id);
  if (known !== undefined) return known;
  numbers.set(id, size);
  ids[size] = id;
  table.likelihoods[size] = 0;
  table.ways[size] = undefined;
  table.words[size] = undefined;
  table.followings[size] = undefined;
  table.size++;
  return size;
}

/** Whether an agreed place is known that has the word next. */
export const hasPlace = ({ ways, words }: CandidateTable, number: number): boolean =>
  ways[number] !== undefined || words[number] !== undefined;

/** The likeliest words that `isOffered`, which is asked for these alone, without sorting all of them. */
export function likeliest(
  { size, likelihoods }: CandidateTable,
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
