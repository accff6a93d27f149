// A process that has loaded test files and runs some of their tests, as often as it is asked, with one mutant switched
// on. process.argv: the folder of the bundles, then the files. Environment: the mutant that is on while they load.
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import Mocha from 'mocha';
import { watched } from './watchdog.mjs';

// Laws are tried with the same cases each time.
fc.configureGlobal({ seed: 20_181_219 });

const [folder, ...files] = process.argv.slice(2);
globalThis.__stryker__ = { mutantCoverage: { static: {}, perTest: {} } };
const stryker = globalThis.__stryker__;
if (process.env.MUTANT) stryker.activeMutant = process.env.MUTANT;

const watchdog = watched();
const mocha = new Mocha({ ui: 'tdd', bail: process.env.BAIL === 'yes', reporter: class {}, timeout: 0 });
mocha.cleanReferencesAfterRun(false);
mocha.files = files.map((file) => resolve(join(folder, file.replace(/\.ts$/, '.js'))));
process.on('message', answer);
try {
  watchdog.begin();
  await mocha.loadFilesAsync();
  watchdog.end();
  process.send({ loaded: true });
} catch (error) {
  process.send({ loaded: false, error: String(error) });
}

async function answer({ mutant, tests, hitLimit }) {
  stryker.activeMutant = mutant;
  stryker.hitCount = 0;
  stryker.hitLimit = hitLimit;
  const { failed, durations } = await run(tests && new Set(tests));
  if (mutant === undefined) return process.send({ failed, durations, coverage: stryker.mutantCoverage });
  // A process is spoilt where the test fails without the mutant, too: something of it was remembered.
  stryker.activeMutant = undefined;
  stryker.hitLimit = undefined;
  const again = failed && (await run(new Set([failed.title])));
  process.send({ failed, isSpoilt: Boolean(again?.failed) });
}

/** Runs the tests of these titles, all of them without titles; the first one that fails. */
function run(titles) {
  mocha.grep({ test: (title) => !titles || titles.has(title) });
  mocha.suite.eachTest((test) => test.timeout(0));
  const durations = {};
  let failed;
  return new Promise((done) => {
    const runner = mocha.run(() => done({ failed, durations }));
    runner.on('test', (test) => {
      stryker.currentTestId = test.fullTitle();
      watchdog.begin();
    });
    runner.on('test end', (test) => {
      stryker.currentTestId = undefined;
      durations[test.fullTitle()] = { file: test.file, duration: watchdog.end() };
    });
    runner.on('fail', (test, error) => {
      failed ??= {
        title: test.ctx?.currentTest?.fullTitle() ?? test.fullTitle(),
        error: String(error).slice(0, 200),
      };
    });
  });
}
