/** Where the last words typed stand in the corpus, for each number of them. */
import type { Engine } from '../index/engine';
import type { Range } from '../index/vocabulary';
import { find } from '../index/word-index';

/**
 * The ranges of the suffix array where the last 0, 1, 2 ... words of a context stand, as far as they stand anywhere:
 * the one after n words is at place n.
 */
export function contextRanges({ index }: Engine, ids: Int32Array): readonly Range[] {
  const found: Range[] = [{ from: 0, to: index.suffixes.length }];
  for (let length = 1; length <= ids.length; length++) {
    const { from, to } = find(index, ids.subarray(ids.length - length));
    if (from >= to) break;
    found.push({ from, to });
  }
  return found;
}
