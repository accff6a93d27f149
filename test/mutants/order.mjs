import { basename } from 'node:path';

/** So many tests that noticed mutants of a file before are asked first. */
const KILLERS = 8;

/** Who is asked first: tests that have noticed mutants of the same file, then those in the test file of its name. */
export function inOrder(fileOf) {
  const kills = new Map();
  const killsOf = (mutant) => kills.get(fileOf.get(mutant)) ?? new Map();
  return {
    note(mutant, title) {
      const counts = killsOf(mutant);
      counts.set(title, (counts.get(title) ?? 0) + 1);
      kills.set(fileOf.get(mutant), counts);
    },
    /** The tests in groups, to be asked one after the other. */
    groups(mutant, killer, tests) {
      const counts = killsOf(mutant);
      const killers = tests
        .filter(({ title }) => counts.has(title))
        .sort((a, b) => counts.get(b.title) - counts.get(a.title))
        .slice(0, KILLERS);
      const name = basename(fileOf.get(mutant), '.ts');
      const others = tests.filter((test) => !killers.includes(test) && test.title !== killer);
      const isNear = ({ file }) => basename(file, '.test.ts') === name;
      return [
        killers.filter(({ title }) => title !== killer),
        others.filter(isNear),
        others.filter((test) => !isNear(test)),
      ];
    },
  };
}
