/**
 * How many cases a law is tried with: many in the slow suite, which runs every file named `*-laws.test.ts`; a few where
 * one such file runs by itself, and for mutants.
 */
export const cases = (few: number, many: number): { readonly numRuns: number } => ({
  numRuns: process.env.LAWS === 'many' ? many : few,
});
