/** How far a draft and a passage say the same around a place. */

import type { Tokens } from '../index/tokens';
import type { DraftWords } from '../reference/passages';

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

// Between two paragraphs stands a token that is no word's, so that neither leaves its paragraph.

/** How many words before two places are equal. */
export function equalBefore({ ids }: DraftWords, tokens: Tokens, i: number, position: number): number {
  let words = 0;
  while (words < i && ids[i - words - 1] === tokens.at(position - words - 1)) words++;
  return words;
}

/** How many words from two places on are equal. */
export function equalFrom({ ids, length }: DraftWords, tokens: Tokens, i: number, position: number): number {
  let words = 0;
  while (i + words < length && ids[i + words] === tokens.at(position + words)) words++;
  return words;
}
