import { basename } from 'node:path';

/** So many tests that noticed mutants of a file before are asked first. */
const KILLERS = 8;
/** Tests that take longer, in milliseconds of CPU, are asked when the quick ones have noticed nothing. */
const QUICK = 40;

/** Who is asked first: tests that have noticed mutants of the same file, then those in the test file of its name. */
export function inOrder(fileOf) {
  const kills = new Map();
  const killsOf = (mutant) => kills.get(fileOf.get(mutant)) ?? new Map();
  const isNear = (mutant, { file }) => basename(file, '.test.ts') === basename(fileOf.get(mutant), '.ts');
  const killersOf = (mutant) =>
    [...killsOf(mutant)]
      .sort((a, b) => b[1] - a[1])
      .slice(0, KILLERS)
      .map(([title]) => title);
  return {
    note(mutant, title) {
      const counts = killsOf(mutant);
      counts.set(title, (counts.get(title) ?? 0) + 1);
      kills.set(fileOf.get(mutant), counts);
    },
    /** Quick ones that are likely to notice it, then the quickest. */
    likeliest(mutant, killer, tests) {
      const killers = new Set(killersOf(mutant));
      const isLikely = (test) => test.duration < QUICK && (killers.has(test.title) || isNear(mutant, test));
      const rank = (test) => (test.title === killer ? 0 : isLikely(test) ? 1 : 2);
      return [...tests].sort((a, b) => rank(a) - rank(b) || a.duration - b.duration);
    },
    /** The tests in groups, to be asked one after the other; `killer` noticed the mutant before. */
    groups(mutant, killer, tests) {
      const killers = new Set(killersOf(mutant));
      const rank = (test) => {
        if (test.title === killer) return 0;
        if (killers.has(test.title)) return 1;
        return isNear(mutant, test) ? 2 : 3;
      };
      const grouped = (some) =>
        [0, 1, 2, 3]
          .map((wanted) => some.filter((test) => rank(test) === wanted))
          .filter(({ length }) => length > 0);
      const isNearest = (test) => rank(test) < 3 && (test.duration < QUICK || test.title === killer);
      const far = tests.filter((test) => !isNearest(test));
      return {
        near: grouped(tests.filter(isNearest)),
        quick: grouped(far.filter(({ duration }) => duration < QUICK)),
        slow: grouped(far.filter(({ duration }) => duration >= QUICK)),
      };
    },
  };
}
