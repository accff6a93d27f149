import { fork } from 'node:child_process';
import { relative, resolve } from 'node:path';

/** Tests that take longer, in milliseconds without mutants, are asked when the quick ones have noticed nothing. */
const QUICK = 40;
/** A mutant that makes a test run for so long, in milliseconds, or run through it so much more often, is endless. */
const LONGEST = 60_000;
const MOST_HITS = 100;

/**
 * What becomes of mutants: `killed` by a test, `endless` (which a test would notice), `survived`, `not covered`.
 * Mutants share a process as long as nothing of one is remembered there; what counts is what a test says that passes
 * without the mutant, or in a process of the mutant's own.
 */
export async function createJudge(folder, files, mutants) {
  const first = await startWorker(folder, files, { BAIL: 'no' });
  const { failed, durations, coverage } = await first.run({ timeout: LONGEST });
  first.close();
  if (failed) throw new Error(`A test fails without mutants: ${failed.title}: ${failed.error}`);
  const tests = Object.entries(durations).map(([title, { file, duration }]) => ({
    title,
    file: relative(resolve(folder), file).replace(/\.js$/, '.ts'),
    duration,
    covers: coverage.perTest[title] ?? {},
  }));
  let shared;

  const fileOf = new Map(mutants.map(({ id, file }) => [id, file]));
  const filesOf = new Map(
    tests.map(({ title, covers }) => [title, new Set(Object.keys(covers).map((id) => fileOf.get(id)))]),
  );

  /** The tests that run through a mutant; of one that only loading runs through, those that run through its file. */
  function coveringOf(mutant) {
    const covering = tests.filter(({ covers }) => mutant in covers);
    if (covering.length > 0 || !(mutant in coverage.static)) return covering;
    const near = tests.filter(({ title }) => filesOf.get(title).has(fileOf.get(mutant)));
    return near.length > 0 ? near : tests;
  }

  const requestFor = (mutant, some) => {
    const hits = tests.reduce((sum, { covers }) => sum + (covers[mutant] ?? 0), coverage.static[mutant] ?? 0);
    return {
      mutant,
      tests: some.map(({ title }) => title),
      hitLimit: 100_000 + MOST_HITS * hits,
      timeout: LONGEST / 2,
    };
  };

  /** In a process that other mutants have used; undefined where that cannot tell. */
  async function inSharedProcess(mutant, some) {
    shared ??= await startWorker(folder, files, { BAIL: 'yes' });
    const result = await shared.run(requestFor(mutant, some));
    if (result.endless || result.isSpoilt) {
      shared.close();
      shared = undefined;
    }
    return result.isSpoilt ? undefined : result;
  }

  async function inOwnProcess(mutant, some) {
    const own = await startWorker(folder, [...new Set(some.map(({ file }) => file))], {
      BAIL: 'yes',
      MUTANT: mutant,
    });
    const result = own.failed ? own : await own.run(requestFor(mutant, some));
    own.close();
    return result;
  }

  async function noticed(mutant, some, isStatic) {
    if (some.length === 0) return {};
    const quick = isStatic ? undefined : await inSharedProcess(mutant, some);
    if (quick?.failed || quick?.endless) return quick;
    return inOwnProcess(mutant, some);
  }

  return {
    async judge(mutant) {
      const covering = coveringOf(mutant);
      if (covering.length === 0) return { fate: 'not covered', tests: 0 };
      const isStatic = covering.every(({ covers }) => !(mutant in covers));
      for (const some of [
        covering.filter(({ duration }) => duration < QUICK),
        covering.filter(({ duration }) => duration >= QUICK),
      ]) {
        const { failed, endless } = await noticed(mutant, some, isStatic);
        if (endless) return { fate: 'endless', tests: covering.length };
        if (failed) return { fate: 'killed', tests: covering.length, by: failed.title };
      }
      return { fate: 'survived', tests: covering.length };
    },
    close: () => shared?.close(),
  };
}

/** A process that has loaded these test files; with `failed` where that failed. */
async function startWorker(folder, files, environment) {
  const child = fork(new URL('worker.mjs', import.meta.url), [folder, ...files], {
    env: { ...process.env, ...environment },
    execArgv: ['--max-old-space-size=4000'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // A process that dies closes the channel; that is an answer, too (see `answerOf`).
  child.on('error', () => {});
  const loaded = await answerOf(child, (message) => 'loaded' in message);
  const failed = loaded.loaded ? undefined : { title: 'loading', error: loaded.error ?? 'it never ended' };
  return {
    failed,
    async run(request) {
      if (child.connected) child.send(request, () => {});
      return answerOf(
        child,
        (message) => 'failed' in message || 'durations' in message || 'isSpoilt' in message,
      );
    },
    close: () => child.kill('SIGKILL'),
  };
}

/** The first such message; `endless` where the process says nothing for too long, or dies. */
function answerOf(child, isAnswer) {
  return new Promise((done) => {
    let timer;
    const settle = (answer) => {
      clearTimeout(timer);
      child.off('message', heard);
      child.off('exit', died);
      done(answer);
    };
    const died = () => settle({ endless: true });
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        child.kill('SIGKILL');
        settle({ endless: true });
      }, LONGEST);
    };
    const heard = (message) => (isAnswer(message) ? settle(message) : wait());
    child.on('message', heard);
    child.on('exit', died);
    if (child.exitCode !== null || child.signalCode !== null) died();
    else wait();
  });
}
