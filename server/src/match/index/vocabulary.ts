/**
 * The folded words of a corpus in alphabetical order. A word's id is its place, counted from 1, so that a
 * half-typed word is a range of ids; 0 stands for the end of a paragraph.
 */

import { lowerBound } from '../../text/binary-search';

export interface Vocabulary {
  /** `words[id - 1]`, in the order of their UTF-16 code units. */
  readonly words: readonly string[];
}

/** A half-open range of ids or of places in the suffix array. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The token after the last word of a paragraph. */
export const END = 0;

/** The word of an id; empty for `END`. */
export const wordOf = (vocabulary: Vocabulary, id: number): string => vocabulary.words[id - 1] ?? '';

/** The id of a folded word, or -1 where the corpus has no such word. */
export function idOf(vocabulary: Vocabulary, folded: string): number {
  const at = placeOf(vocabulary.words, folded);
  return vocabulary.words[at] === folded ? at + 1 : -1;
}

/** The ids of all words that begin with `folded`. */
export function idsFrom({ words }: Vocabulary, folded: string): Range {
  const first = placeOf(words, folded);
  const end = lowerBound(first, words.length, (at) => (words[at] as string).startsWith(folded));
  return { from: first + 1, to: end + 1 };
}

const placeOf = (words: readonly string[], word: string): number =>
  lowerBound(0, words.length, (at) => (words[at] as string) < word);
