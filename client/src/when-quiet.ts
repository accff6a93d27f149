/** Work that need not follow every event of many. */

/**
 * A function that runs `work` after a pause in its calls, and where they go on without a pause, so many milliseconds
 * after the first of them at most.
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
