/** Work that waits until a stream of events pauses. */

type Timer = ReturnType<typeof setTimeout>;

/**
 * A function that runs `work` once its calls have paused for `pause` milliseconds, and while they go on without a pause,
 * every `most` milliseconds.
 */
export function whenQuiet(
  work: () => unknown,
  { pause, most }: { readonly pause: number; readonly most: number },
): () => void {
  let quiet: Timer | undefined;
  let latest: Timer | undefined;
  const run = () => {
    clearTimeout(quiet);
    clearTimeout(latest);
    latest = undefined;
    work();
  };
  return () => {
    clearTimeout(quiet);
    quiet = setTimeout(run, pause);
    latest ??= setTimeout(run, most);
  };
}
