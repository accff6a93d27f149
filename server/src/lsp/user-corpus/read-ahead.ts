/** Work on many items, some of them at once, its results in the order of the items. */

/** Begins with an item when fewer than `most` before it are not done. Results that nobody asks for are let go. */
export async function* readAhead<T, R>(
  items: readonly T[],
  most: number,
  work: (item: T) => Promise<R> | R,
): AsyncGenerator<R, void> {
  const begun: Promise<R>[] = [];
  let next = 0;
  for (let at = 0; at < items.length; at++) {
    for (; next < items.length && next < at + most; next++) begun.push(started(work, items[next] as T));
    yield await (begun.shift() as Promise<R>);
  }
}

/** What fails after the one before it has failed is not asked for, and is no bug. */
function started<T, R>(work: (item: T) => Promise<R> | R, item: T): Promise<R> {
  const result = Promise.resolve(item).then(work);
  result.catch(() => {});
  return result;
}
