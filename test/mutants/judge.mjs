import { relative, resolve } from 'node:path';
import { inOrder } from './order.mjs';
import { startWorker } from './process.mjs';

/** So much CPU, in milliseconds without mutants, tests may take for one mutant: what the others alone notice, survives. */
const MOST = 2500;
/** A mutant that is run through so much more often than without mutants is endless. */
const MOST_HITS = 100;

/**
 * What becomes of mutants: `killed` by a test, `endless` (which a test would notice), `survived`, `not covered`.
 * Mutants share a process as long as nothing of one is remembered there; what counts is what a test says that passes
 * without the mutant, or in a process of the mutant's own.
 */
export async function createJudge(folder, files, mutants) {
  const { tests, coverage } = await withoutMutants(folder, files);
  const fileOf = new Map(mutants.map(({ id, file }) => [id, file]));
  const order = inOrder(fileOf);
  const filesOf = new Map(
    tests.map(({ title, covers }) => [title, new Set(Object.keys(covers).map((id) => fileOf.get(id)))]),
  );
  let shared;

  /** The tests that run through a mutant; of one that only loading runs through, those that run through its file. */
  function coveringOf(mutant) {
    const covering = tests.filter(({ covers }) => mutant in covers);
    if (covering.length > 0 || !(mutant in coverage.static)) return covering;
    const near = tests.filter(({ title }) => filesOf.get(title).has(fileOf.get(mutant)));
    return near.length > 0 ? near : tests;
  }

  /** The likeliest to notice it, then the quickest, as many as may be asked. */
  function affordable(mutant, killer, covering) {
    let left = MOST;
    return order.likeliest(mutant, killer, covering).filter(({ duration }) => {
      left -= duration;
      return left >= 0;
    });
  }

  const requestFor = (mutant, some) => {
    const hits = tests.reduce((sum, { covers }) => sum + (covers[mutant] ?? 0), coverage.static[mutant] ?? 0);
    return { mutant, tests: some.map(({ title }) => title), hitLimit: 100_000 + MOST_HITS * hits };
  };

  /** In a process that other mutants have used; undefined where that cannot tell. */
  async function inSharedProcess(mutant, groups) {
    for (const some of groups) {
      shared ??= await startWorker(folder, files, { BAIL: 'yes' });
      const result = await shared.run(requestFor(mutant, some));
      if (result.endless || result.isSpoilt) {
        shared.close();
        shared = undefined;
      }
      if (result.isSpoilt) return undefined;
      if (result.failed || result.endless) return result;
    }
    return {};
  }

  async function inOwnProcess(mutant, groups) {
    const asked = [...new Set(groups.flat().map(({ file }) => file))];
    const own = await startWorker(folder, asked, { BAIL: 'yes', MUTANT: mutant });
    let result = own.failed ? own : {};
    for (const some of groups) {
      if (result.failed || result.endless) break;
      result = await own.run(requestFor(mutant, some));
    }
    own.close();
    return result;
  }

  /** What is on while files are loaded needs a process of its own; of the likeliest tests' files first, which is quick. */
  async function noticed(mutant, { near, quick, slow }, isStatic) {
    const all = [...near, ...quick, ...slow];
    if (!isStatic) return (await inSharedProcess(mutant, all)) ?? (await inOwnProcess(mutant, all));
    const first = near.length > 0 && all.length > near.length ? await inOwnProcess(mutant, near) : {};
    return first.failed || first.endless ? first : inOwnProcess(mutant, all);
  }

  return {
    /** `last` is an earlier verdict, if there is one: who noticed the mutant then is asked first. */
    async judge(mutant, last) {
      const killer = last?.by;
      const covering = coveringOf(mutant);
      if (covering.length === 0) return { fate: 'not covered', tests: 0 };
      const groups = order.groups(mutant, killer, affordable(mutant, killer, covering));
      const isStatic = covering.every(({ covers }) => !(mutant in covers));
      const { failed, endless } = await noticed(mutant, groups, isStatic);
      if (endless) return { fate: 'endless', tests: covering.length };
      if (!failed) return { fate: 'survived', tests: covering.length };
      order.note(mutant, failed.title);
      return { fate: 'killed', tests: covering.length, by: failed.title };
    },
    close: () => shared?.close(),
  };
}

/** The tests, their durations and what they run through, from a run without mutants. */
async function withoutMutants(folder, files) {
  const first = await startWorker(folder, files, { BAIL: 'no' });
  const { failed, durations, coverage } = first.failed ? first : await first.run({});
  first.close();
  if (failed) throw new Error(`A test fails without mutants: ${failed.title}: ${failed.error}`);
  if (!durations) throw new Error('The tests do not end without mutants');
  const tests = Object.entries(durations).map(([title, { file, duration }]) => ({
    title,
    file: relative(resolve(folder), file).replace(/\.js$/, '.ts'),
    duration,
    covers: coverage.perTest[title] ?? {},
  }));
  return { tests, coverage };
}
