/**
 * How many cases a law is tried with: a few in the unit suite, many in the slow suite, which runs every file
 * named `*-laws.test.ts` once more.
 */
export const cases = (few: number, many: number): { readonly numRuns: number } => ({
  numRuns: process.env.LAWS === 'many' ? many : few,
});
