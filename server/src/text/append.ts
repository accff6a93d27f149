/** Adding many items to a list. */

/** Adds all of `more`. Handed over as arguments of `push`, a hundred thousand items would not fit on the stack. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const item of more) list.push(item);
}
