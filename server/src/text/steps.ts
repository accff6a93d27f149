/** Work in steps, for those who do not wait between them. */

/** What the work gives in the end. */
export function finished<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
