import { performance } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';

/** A test that computes for so long, in milliseconds of CPU, never ends. The ones asked take half a second at most. */
const LONGEST = 30_000;
/** A test that waits for so long, in milliseconds in which the process has nothing to do, waits in vain. */
const IDLEST = 5_000;

/**
 * Ends the process when a test never ends. Times are those of the process, not of the clock on the wall, so that a busy
 * machine makes no test endless.
 */
export function watched() {
  const since = new Int32Array(new SharedArrayBuffer(4));
  new Worker(WATCHER, { eval: true, workerData: { since, longest: LONGEST } }).unref();
  let idle;
  setInterval(() => {
    if (idle !== undefined && performance.eventLoopUtilization().idle - idle > IDLEST) process.exit(1);
  }, 500).unref();
  return {
    begin() {
      idle = performance.eventLoopUtilization().idle;
      Atomics.store(since, 0, cpu());
    },
    /** The milliseconds of CPU since the beginning. */
    end() {
      const spent = cpu() - Atomics.load(since, 0);
      Atomics.store(since, 0, 0);
      idle = undefined;
      return spent;
    },
  };
}

function cpu() {
  const { user, system } = process.cpuUsage();
  return Math.round((user + system) / 1000);
}

// A test that computes leaves its thread no time to look at a clock: another thread looks.
const WATCHER = `
  const { workerData: { since, longest } } = require('node:worker_threads');
  setInterval(() => {
    const { user, system } = process.cpuUsage();
    const begun = Atomics.load(since, 0);
    if (begun > 0 && (user + system) / 1000 - begun > longest) process.kill(process.pid, 'SIGKILL');
  }, 500);
`;
