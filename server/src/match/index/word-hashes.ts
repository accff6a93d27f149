/** Hashes of sequences of words: the same on every machine and in every release of the tables. */
import { hashOfText } from '../../text/checksum';

/** Adds a word's hash to the hash of the words before it; start with 0. */
export function extendHash(hash: number, word: number): number {
  let next = Math.imul(hash ^ word, 0x9e3779b1);
  next = Math.imul(next ^ (next >>> 15), 0x85ebca6b);
  return (next ^ (next >>> 13)) >>> 0;
}

/** The hash of a sequence of folded words. */
export const hashOfWords = (words: readonly string[]): number =>
  words.reduce((hash, word) => extendHash(hash, hashOfText(word)), 0);
