/** Which units of two texts belong together: for each unit, the index of its partner in the other text, or -1. */
export interface Pairing {
  readonly ofBase: Int32Array;
  readonly ofDraft: Int32Array;
}

/** A pairing of nothing. */
export const noPairs = (base: number, draft: number): Pairing => ({
  ofBase: new Int32Array(base).fill(-1),
  ofDraft: new Int32Array(draft).fill(-1),
});

/** Makes a pair of two units. */
export function pair({ ofBase, ofDraft }: Pairing, i: number, j: number): void {
  ofBase[i] = j;
  ofDraft[j] = i;
}
