/** Cancellation of long work, without the protocol's types or a clock of our own. */

/** Thrown by `breathe` when the answer is no longer awaited; caught in `lsp/` and nowhere else. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled');
    this.name = 'Cancelled';
  }
}

/**
 * Handed to work over the corpus. `breathe` yields to the event loop now and then, so that a cancellation
 * can arrive at all, and throws `Cancelled` when it has.
 */
export interface Cancel {
  readonly requested: boolean;
  /** Whether `breathe` would do anything now: asked where a promise for each step would cost more than the step. */
  readonly isDue: boolean;
  breathe(): Promise<void>;
}

/** For callers that never cancel (the command line, tests). */
export const never: Cancel = { requested: false, isDue: false, breathe: async () => {} };

/** The host's clock and its way to let other work run: see `Runtime`. */
export interface Clock {
  /** Milliseconds, from any origin. */
  now(): number;
  /** Resolves when the event loop has turned once. */
  pause(): Promise<void>;
}

/** How long work may hold the event loop, in milliseconds. */
const BREATH = 8;

/** A `Cancel` that breathes by a clock and asks `requested` whether the answer is still awaited. */
export function cancelWith(clock: Clock, requested: () => boolean): Cancel {
  let last = clock.now();
  const isOut = () => clock.now() - last >= BREATH;
  return {
    get requested() {
      return requested();
    },
    get isDue() {
      return isOut() || requested();
    },
    async breathe() {
      if (isOut()) {
        await clock.pause();
        last = clock.now();
      }
      if (requested()) throw new Cancelled();
    },
  };
}

/** What work in steps returns, with a breath between them. Throws `Cancelled`. */
export async function breathing<T>(steps: Generator<unknown, T>, cancel: Cancel): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await cancel.breathe();
  }
}
