/** Shares as people read them. */

/** Of the share `part / whole` this much may be lost in fractions that no binary number has. */
const LOST = 1e-9;

/** A share from 0 to 1 in whole per cent, rounded down: what is not all of something is never called 100 per cent. */
export const perCentOf = (share: number): number => Math.floor(100 * share + LOST);
