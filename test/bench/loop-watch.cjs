// Preloaded into a server by the benchmark: tells when its event loop stood still, to the file that LOOP_WATCH names.
const { appendFileSync, readFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

/** Told are stalls from here on, in milliseconds. */
const FROM = 10;
const EVERY = 2;

/** Processor time of the loop's thread, in milliseconds; not to be had everywhere. */
const busy = () => {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'latin1').split(' ')[0]) / 1e6;
  } catch {
    return Number.NaN;
  }
};

if (isMainThread && process.env.LOOP_WATCH) {
  let last = performance.now();
  let lastBusy = busy();
  setInterval(() => {
    const now = performance.now();
    const nowBusy = busy();
    const stall = { at: Math.round(now), wall: now - last - EVERY, cpu: nowBusy - lastBusy };
    if (stall.wall >= FROM) appendFileSync(process.env.LOOP_WATCH, `${JSON.stringify(stall)}\n`);
    last = now;
    lastBusy = nowBusy;
  }, EVERY).unref();
}
