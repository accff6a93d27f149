/** Where each three words of a draft stand in the passages, and how far both say the same around a place. */
import { lowerBound } from '../../text/binary-search';
import { placeAt } from '../index/sorted-places';
import type { Tokens } from '../index/tokens';
import type { Range } from '../index/vocabulary';
import type { DraftWords, Passages } from '../reference/passages';

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
  const [first, second, third] = [ids[at] ?? 0, ids[at + 1] ?? 0, ids[at + 2] ?? 0];
  if (first < 1 || second < 1 || third < 1) return undefined;
  const { buckets, suffixes, tokens } = index;
  // The places of the first word are in the order of the two words after it.
  const difference = (row: number): number => {
    const place = placeAt(suffixes, row);
    return tokens.at(place + 1) - second || tokens.at(place + 2) - third;
  };
  const end = buckets[first + 1] as number;
  const from = lowerBound(buckets[first] as number, end, (row) => difference(row) < 0);
  if (from === end || difference(from) !== 0) return undefined;
  return { from, to: lowerBound(from + 1, end, (row) => difference(row) === 0) };
}

/** Words that a draft and a paragraph have in common, side by side. */
export interface SharedRun {
  /** Its number in the index. */
  readonly paragraph: number;
  /** The first word in the draft, and in the paragraph. */
  readonly draft: number;
  readonly agreed: number;
  /** In words. */
  readonly length: number;
}

// Between two paragraphs stands a token that is no word's, so that neither leaves its paragraph; nor does a draft have
// words before its first one or after its last one.

/** How many words before two places are equal. */
export function equalBefore({ ids }: DraftWords, tokens: Tokens, i: number, position: number): number {
  let words = 0;
  while (ids[i - words - 1] === tokens.at(position - words - 1)) words++;
  return words;
}

/** How many words from two places on are equal. */
export function equalFrom({ ids }: DraftWords, tokens: Tokens, i: number, position: number): number {
  let words = 0;
  while (ids[i + words] === tokens.at(position + words)) words++;
  return words;
}
