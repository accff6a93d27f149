/**
 * The folded words of a corpus in alphabetical order. A word's id is its place, counted from 1, so that a
 * half-typed word is a range of ids; 0 stands for the end of a paragraph.
 */

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
  const at = lowerBound(vocabulary.words, folded);
  return vocabulary.words[at] === folded ? at + 1 : -1;
}

/** The ids of all words that begin with `folded`. */
export function idsFrom(vocabulary: Vocabulary, folded: string): Range {
  const from = lowerBound(vocabulary.words, folded) + 1;
  return { from, to: folded === '' ? vocabulary.words.length + 1 : afterPrefix(vocabulary, folded, from) };
}

function afterPrefix({ words }: Vocabulary, prefix: string, from: number): number {
  let low = from - 1;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] as string).startsWith(prefix)) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}

function lowerBound(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
