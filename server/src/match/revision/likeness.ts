/** How much two paragraphs have in common. Words and runs of words are compared by their hashes. */
import { hashOfText } from '../../text/checksum';
import { extendHash } from '../index/word-hashes';

/** Numbers of 30 bits are kept in lists and tables without a box around each. */
const MASK = 0x3fffffff;

/** The hashes of words, in their order. */
export function hashesOf(words: readonly string[]): Int32Array {
  return Int32Array.from(words, (word) => hashOfText(word) & MASK);
}

/** The hashes of the runs of three words. */
export function trigramsOf(words: Int32Array): Int32Array {
  const runs = new Int32Array(Math.max(0, words.length - 2));
  for (let i = 0; i < runs.length; i++) {
    const two = extendHash(words[i] as number, words[i + 1] as number);
    runs[i] = extendHash(two, words[i + 2] as number) & MASK;
  }
  return runs;
}

/** Twice the longest common subsequence over the length of both: 1 for the same words, 0 for none in common. */
export function likeness(a: Int32Array, b: Int32Array): number {
  const all = a.length + b.length;
  return all === 0 ? 0 : (2 * commonWords(a, b)) / all;
}

/** The length of a longest common subsequence. */
export function commonWords(a: Int32Array, b: Int32Array): number {
  let start = 0;
  const least = Math.min(a.length, b.length);
  while (start < least && a[start] === b[start]) start++;
  let tail = 0;
  while (tail < least - start && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return start + tail + commonInside(a.subarray(start, a.length - tail), b.subarray(start, b.length - tail));
}

function commonInside(a: Int32Array, b: Int32Array): number {
  const row = new Uint16Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    const word = a[i];
    let diagonal = 0;
    let left = 0;
    for (let j = 0; j < b.length; j++) {
      const above = row[j + 1] as number;
      if (word === b[j]) left = diagonal + 1;
      else if (above > left) left = above;
      row[j + 1] = left;
      diagonal = above;
    }
  }
  return row[b.length] as number;
}

/** The share of the runs that `there` has: how far a text lives on in another, whatever else that says. */
export function shareIn(runs: Int32Array, there: { has(run: number): boolean }): number {
  let found = 0;
  for (let i = 0; i < runs.length; i++) if (there.has(runs[i] as number)) found++;
  return runs.length === 0 ? 0 : found / runs.length;
}
