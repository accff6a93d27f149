/** Servers in processes of their own, whose end is told and never waited out. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** An answer takes no longer, in milliseconds. */
const PATIENCE = 30_000;

/** The life of a process that is to answer. */
export interface Life {
  /** What comes of `work`, while the process lives; rejects, with what it has said last, where it ends. */
  during<T>(work: Promise<T>): Promise<T>;
  /** What `look` finds in time; rejects where the process ends, or is silent for too long. */
  until<T>(look: () => T | undefined): Promise<T>;
}

export function lifeOf(child: ChildProcess): Life {
  let last = '';
  child.stderr?.setEncoding('utf8').on('data', (data: string) => {
    last = (last + data).slice(-2000);
  });
  // Who writes to a process that has ended is told by its end.
  child.stdin?.on('error', () => {});
  const ended = once(child, 'exit').then(([code, signal]) => {
    throw new Error(`${child.spawnargs.join(' ')} has ended (${code ?? signal}) ${last}`);
  });
  ended.catch(() => {});
  const during = <T>(work: Promise<T>): Promise<T> => Promise.race([work, ended]);
  return {
    during,
    async until(look) {
      const from = Date.now();
      for (;;) {
        const found = look();
        if (found !== undefined) return found;
        if (Date.now() - from > PATIENCE) throw new Error(`no answer in time ${last}`);
        await during(new Promise((wake) => setTimeout(wake, 20)));
      }
    },
  };
}
