/**
 * The least number of words to change, drop or add so that a clause stands in a paragraph: every word of it compared
 * with every word of every paragraph. What the index is measured against.
 */
import type { WordIndex } from '../../server/src/match/index/word-index';

/** The fewest edits that any paragraph needs, and how many paragraphs there are that need no more. */
export interface Nearest {
  readonly edits: number;
  readonly paragraph: number;
}

/** Looks through the whole index. */
export function nearestByForce({ tokens, starts }: WordIndex, clause: readonly number[]): Nearest {
  let best: Nearest = { edits: clause.length, paragraph: -1 };
  const row = new Int32Array(clause.length + 1);
  for (let paragraph = 0; paragraph + 1 < starts.length; paragraph++) {
    for (let i = 0; i <= clause.length; i++) row[i] = i;
    const end = (starts[paragraph + 1] as number) - 1;
    for (let at = starts[paragraph] as number; at < end; at++) {
      const edits = step(row, clause, tokens.at(at));
      if (edits < best.edits) best = { edits, paragraph };
    }
  }
  return best;
}

/** Goes on by one word of the paragraph; the clause may begin anywhere in it, and end here at what is answered. */
function step(row: Int32Array, clause: readonly number[], token: number): number {
  let diagonal = 0;
  for (let i = 1; i <= clause.length; i++) {
    const above = row[i] as number;
    const same = clause[i - 1] === token ? diagonal : diagonal + 1;
    row[i] = Math.min(same, above + 1, (row[i - 1] as number) + 1);
    diagonal = above;
  }
  return row[clause.length] as number;
}
