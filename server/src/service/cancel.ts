/** Cancellation of long work, without the protocol's types or a clock of our own. */

/** Thrown by `breathe` when nobody waits for the answer any more; caught in `lsp/` and nowhere else. */
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
  breathe(): Promise<void>;
}

/** For callers that never cancel (the command line, tests). */
export const never: Cancel = { requested: false, breathe: async () => {} };
