/** Bisection of what is in order. */

/** The first place from `from` up to `to` that is not before what is sought; `to` where all of them are. */
export function lowerBound(from: number, to: number, isBefore: (place: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
