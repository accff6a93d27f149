/** The words of a quotation beside those of a paragraph, one by one: what is the same, exchanged, added, left out. */

/** A stretch of the quotation beside a stretch of the paragraph; equal words, or different ones. Half-open, in words. */
export interface AlignedStretch {
  readonly isSame: boolean;
  readonly quoted: { readonly from: number; readonly to: number };
  readonly agreed: { readonly from: number; readonly to: number };
}

export interface WordAlignment {
  /** How many words must be exchanged, added or left out to get from the one to the other. */
  readonly cost: number;
  /** In order, over all of the quotation. */
  readonly stretches: readonly AlignedStretch[];
}

/** Where a cell of the table was reached from. */
const STEP = { none: 0, pair: 1, quotedOnly: 2, agreedOnly: 3 } as const;

/**
 * Aligns all of a quotation with the part of a paragraph that fits it best (Sellers 1980). Both are ids of words; an id
 * below 1 is a word that equals none.
 */
export function alignedWords(quoted: ArrayLike<number>, agreed: ArrayLike<number>): WordAlignment {
  const width = agreed.length + 1;
  const steps = new Uint8Array((quoted.length + 1) * width);
  let costs = new Uint32Array(width);
  for (let row = 1; row <= quoted.length; row++) {
    const next = new Uint32Array(width);
    next[0] = row;
    steps[row * width] = STEP.quotedOnly;
    for (let column = 1; column < width; column++) {
      const isSame = quoted[row - 1] === agreed[column - 1] && (quoted[row - 1] as number) > 0;
      const pair = (costs[column - 1] as number) + (isSame ? 0 : 1);
      const quotedOnly = (costs[column] as number) + 1;
      const agreedOnly = (next[column - 1] as number) + 1;
      const least = Math.min(pair, quotedOnly, agreedOnly);
      next[column] = least;
      steps[row * width + column] =
        least === pair ? STEP.pair : least === quotedOnly ? STEP.quotedOnly : STEP.agreedOnly;
    }
    costs = next;
  }
  const end = costs.reduce((best, cost, column) => (cost < (costs[best] as number) ? column : best), 0);
  return { cost: costs[end] as number, stretches: stretchesBack({ quoted, agreed, steps, width }, end) };
}

interface Table {
  readonly quoted: ArrayLike<number>;
  readonly agreed: ArrayLike<number>;
  readonly steps: Uint8Array;
  readonly width: number;
}

/** The stretches on the way that ends at a column, read from the end. */
function stretchesBack({ quoted, agreed, steps, width }: Table, end: number): AlignedStretch[] {
  const stretches: AlignedStretch[] = [];
  for (let row = quoted.length, column = end; row > 0; ) {
    const step = steps[row * width + column];
    const [before, across] = [row, column];
    if (step !== STEP.agreedOnly) row--;
    if (step !== STEP.quotedOnly) column--;
    const isSame = step === STEP.pair && quoted[row] === agreed[column] && (quoted[row] as number) > 0;
    const last = stretches.at(-1);
    const joined = last?.isSame === isSame ? last : undefined;
    if (joined) stretches.pop();
    stretches.push({
      isSame,
      quoted: { from: row, to: joined?.quoted.to ?? before },
      agreed: { from: column, to: joined?.agreed.to ?? across },
    });
  }
  return stretches.reverse();
}
