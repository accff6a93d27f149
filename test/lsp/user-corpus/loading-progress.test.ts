/** The progress of reading, report by report, by a clock that stands still between them. */
import { strict as assert } from 'node:assert';
import { setImmediate } from 'node:timers/promises';
import type { Connection } from 'vscode-languageserver';
import { type LoadingProgress, loadingProgress } from '../../../server/src/lsp/user-corpus/loading-progress';

/** What the editor is told, in order. */
function editor({ workDoneProgress = true, refuses = false } = {}) {
  const told: unknown[] = [];
  const token = { isCancellationRequested: false };
  let ready = () => {};
  const reporter = {
    token,
    begin: (...args: unknown[]) => void told.push(['begin', ...args]),
    report: (...args: unknown[]) => void told.push(args),
    done: () => void told.push('done'),
  };
  const createWorkDoneProgress = () =>
    new Promise((resolve, reject) => {
      told.push('create');
      ready = () => (refuses ? reject(new Error('no')) : resolve(reporter));
    });
  const clock = { now: 0 };
  const progress: LoadingProgress = loadingProgress(
    { window: { createWorkDoneProgress } } as unknown as Connection,
    { window: { workDoneProgress } },
    { now: () => clock.now },
  );
  return {
    told,
    token,
    clock,
    progress,
    report: (done: number, total: number, fresh = 0, hasLibraries = false) =>
      progress.report({ done, total, fresh, hasLibraries }),
    /** The editor has answered. */
    answers: async () => {
      ready();
      await setImmediate();
    },
  };
}

const BEGUN = ['create', ['begin', 'Reading the corpus folders', 0, undefined, true]];

suite('the progress of reading, step by step', () => {
  test('is created once, with the fiftieth file, and told when the editor has answered', async () => {
    const { told, report, answers } = editor();
    report(0, 49);
    assert.deepEqual(told, []);
    report(0, 50);
    report(1, 50);
    assert.deepEqual(told, ['create']);
    await answers();
    assert.deepEqual(told, BEGUN);
    report(2, 50);
    assert.deepEqual(told.slice(2), [[4, '2 of 50 files']]);
  });

  test('says documents where those of libraries are among them', async () => {
    const { told, report, answers } = editor();
    report(0, 2000, 0, true);
    await answers();
    report(1000, 2000, 0, true);
    assert.deepEqual(told.at(-1), [50, '1,000 of 2,000 documents']);
  });

  test('is told every 200 ms, and at the end at once, in whole per cents', async () => {
    const { told, report, answers, clock } = editor();
    report(0, 3000);
    await answers();
    const after = (milliseconds: number, done: number) => {
      clock.now += milliseconds;
      const { length } = told;
      report(done, 3000);
      return told.slice(length);
    };
    assert.deepEqual(after(0, 1), [[0, '1 of 3,000 files']]);
    assert.deepEqual(after(199, 100), []);
    assert.deepEqual(after(1, 1019), [[33, '1,019 of 3,000 files']]);
    assert.deepEqual(after(199, 2000), []);
    assert.deepEqual(after(0, 3000), [[100, '3,000 of 3,000 files']]);
  });

  test('says that all is being indexed, and ends once', async () => {
    const { told, report, answers, progress } = editor();
    report(1, 60);
    await answers();
    progress.indexing();
    progress.done();
    await setImmediate();
    assert.deepEqual(told.slice(2), [[100, 'Indexing'], 'done']);
  });

  test('ends though the editor answers after the end', async () => {
    const { told, report, answers, progress } = editor();
    report(1, 60);
    progress.indexing();
    progress.done();
    await answers();
    assert.deepEqual(told, [...BEGUN, 'done']);
  });

  test('is none where there was nothing to tell, or where an editor shows none or refuses', async () => {
    const none = editor();
    none.report(1, 49);
    none.progress.indexing();
    none.progress.done();
    await none.answers();
    assert.deepEqual(none.told, []);
    const unable = editor({ workDoneProgress: false });
    unable.report(1, 60);
    assert.deepEqual(unable.told, []);
    const refusing = editor({ refuses: true });
    refusing.report(1, 60);
    await refusing.answers();
    refusing.report(2, 60);
    refusing.progress.done();
    await setImmediate();
    assert.deepEqual([refusing.told, refusing.progress.stopped()], [['create'], false]);
  });

  test('is stopped by the button alone', async () => {
    const { report, answers, progress, token } = editor();
    assert.equal(progress.stopped(), false);
    report(1, 60);
    await answers();
    assert.equal(progress.stopped(), false);
    token.isCancellationRequested = true;
    assert.equal(progress.stopped(), true);
  });

  for (const [what, took, fresh, left] of [
    ['nothing of files that were known', 1000, 0, ''],
    ['nothing of nineteen', 1000, 19, ''],
    ['by twenty', 1000, 20, ', 4 s left'],
    ['in whole seconds, rounded up', 1010, 20, ', 5 s left'],
    ['one second', 200, 20, ', 1 s left'],
    ['seconds up to 89', 22_250, 20, ', 89 s left'],
    ['minutes from 90 on', 22_500, 20, ', 2 min left'],
    ['whole minutes, rounded', 36_500, 20, ', 2 min left'],
    ['more minutes', 37_700, 20, ', 3 min left'],
  ] as const)
    test(`tells what time is left: ${what}`, async () => {
      const { told, report, answers, clock } = editor();
      report(0, 180);
      await answers();
      // The clock starts with the first file that is read anew.
      clock.now = 5000;
      report(80, 180, Math.min(fresh, 1));
      clock.now += took;
      report(100, 180, fresh === 0 ? 0 : fresh + 1);
      assert.deepEqual(told.at(-1), [55, `100 of 180 files${left}`]);
    });
});
