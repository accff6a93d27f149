/** Hashes of words and of sequences of words: the same on every machine and in every release of the tables. */

/** The hash of a folded word: FNV-1a over its UTF-16 code units, 32 bits. */
export function hashOfWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Adds a word's hash to the hash of the words before it; start with 0. */
export function extendHash(hash: number, word: number): number {
  let next = Math.imul(hash ^ word, 0x9e3779b1);
  next = Math.imul(next ^ (next >>> 15), 0x85ebca6b);
  return (next ^ (next >>> 13)) >>> 0;
}

/** The hash of a sequence of folded words. */
export const hashOfWords = (words: readonly string[]): number =>
  words.reduce((hash, word) => extendHash(hash, hashOfWord(word)), 0);
