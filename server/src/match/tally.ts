/** The words that may come next, each with its likelihood added up over contexts of several lengths. */
import type { Engine } from './engine';
import type { Following, NextWord } from './following';
import type { Range } from './vocabulary';
import type { WordIndex } from './word-index';

/** A way on: places after one context where the same words come next. */
export interface Way {
  /** Words of context. */
  readonly matched: number;
  /** A stretch of the index whose places share the context; the way on is among them. */
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

/** A next word, all contexts considered. */
export interface Candidate {
  readonly id: number;
  likelihood: number;
  /** After telling contexts: ways on that part within three words. */
  ways: Mutable<Way>[] | undefined;
  /** After others: where the longest one has it. */
  found: { readonly word: NextWord; readonly following: Following } | undefined;
}

/** A sparse set: `slots` says where in `candidates` a word would be, and whether it is there shows at that place. */
export interface Tally {
  readonly slots: Uint32Array;
  readonly candidates: Candidate[];
}

const slotsOf = new WeakMap<WordIndex, Uint32Array>();

/** An empty tally; the one before it is no longer good. */
export function newTally({ index }: Engine): Tally {
  const slots = slotsOf.get(index) ?? new Uint32Array(index.vocabulary.words.length + 1);
  slotsOf.set(index, slots);
  return { slots, candidates: [] };
}

/** The candidate for a word, added where there is none. */
export function candidateFor({ slots, candidates }: Tally, id: number): Candidate {
  const slot = slots[id] as number;
  const known = slot < candidates.length ? candidates[slot] : undefined;
  if (known?.id === id) return known;
  const candidate: Candidate = { id, likelihood: 0, ways: undefined, found: undefined };
  slots[id] = candidates.length;
  candidates.push(candidate);
  return candidate;
}

/** Whether an agreed place is known that has the word next. */
export const hasPlace = ({ ways, found }: Candidate): boolean => ways !== undefined || found !== undefined;

/** The likeliest candidates that `isOffered`, which is asked for these alone, without sorting all of them. */
export function likeliest(
  { candidates }: Tally,
  limit: number,
  isOffered: (candidate: Candidate) => boolean,
): Candidate[] {
  const top: Candidate[] = [];
  for (const candidate of candidates) {
    const last = top[limit - 1];
    if ((last && candidate.likelihood <= last.likelihood) || !isOffered(candidate)) continue;
    let at = Math.min(top.length, limit - 1);
    for (; at > 0 && (top[at - 1] as Candidate).likelihood < candidate.likelihood; at--)
      top[at] = top[at - 1] as Candidate;
    top[at] = candidate;
  }
  return top;
}
