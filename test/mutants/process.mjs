import { fork } from 'node:child_process';

/** A process that has loaded these test files; with `failed` where that failed. */
export async function startWorker(folder, files, environment) {
  const child = fork(new URL('worker.mjs', import.meta.url), [folder, ...files], {
    env: { ...process.env, ...environment },
    execArgv: ['--max-old-space-size=4000'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // A process that dies closes the channel; that is an answer, too (see `answerOf`).
  child.on('error', () => {});
  const loaded = await answerOf(child);
  const failed = loaded.loaded ? undefined : { title: 'loading', error: loaded.error ?? 'it never ended' };
  return {
    failed,
    async run(request) {
      if (child.connected) child.send(request, () => {});
      return answerOf(child);
    },
    close: () => child.kill('SIGKILL'),
  };
}

/** The next message; `endless` where the process ends itself (see watchdog.mjs) or dies. */
function answerOf(child) {
  return new Promise((done) => {
    const settle = (answer) => {
      child.off('message', settle);
      child.off('exit', died);
      done(answer);
    };
    const died = () => settle({ endless: true });
    child.on('message', settle);
    child.on('exit', died);
    if (child.exitCode !== null || child.signalCode !== null) died();
  });
}
