/** Work that waits until a stream of events pauses. */

/**
 * A function that runs `work` once its calls have paused for `pause` milliseconds, and while they go on without a pause,
 * every `most` milliseconds.
 */
export function whenQuiet(
  work: () => unknown,
  { pause, most }: { readonly pause: number; readonly most: number },
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  return () => {
    const now = Date.now();
    if (timer === undefined) latest = now + most;
    else if (now >= latest) return;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        timer = undefined;
        work();
      },
      Math.max(0, Math.min(pause, latest - now)),
    );
  };
}
