/** Where each three words of a draft stand in the passages. */
import type { Range } from '../index/vocabulary';
import { narrow } from '../index/word-index';
import type { Passages } from '../reference/passages';

/** The length of a phrase, which is the shortest run looked for. */
export const SHORTEST_RUN = 3;

/** From this many places on a phrase is crowded: its places are not looked at one by one. */
export const CROWDED = 256;

/** Three words that stand in a passage: a range of the suffix array of the passages. */
export type Phrase = Range;

/** How often a phrase stands there. */
export const placesOf = ({ from, to }: Phrase): number => to - from;

/** The positions of a phrase in the tokens, the last one first. */
export const positionsIn = ({ index }: Passages, { from, to }: Phrase): Uint32Array =>
  index.suffixes.slice(from, to).sort().reverse();

/** The phrase of the three words from `at` on; undefined where no passage has it. */
export function phraseAt({ index }: Passages, ids: readonly number[], at: number): Phrase | undefined {
  let range: Range = { from: 0, to: index.suffixes.length };
  for (let depth = 0; depth < SHORTEST_RUN; depth++) {
    const id = ids[at + depth] ?? 0;
    if (id < 1) return undefined;
    range = narrow(index, range, depth, { from: id, to: id + 1 });
    if (range.from >= range.to) return undefined;
  }
  return range;
}
