/** Which paired paragraphs were moved: the fewest, so that the others keep their order. */

/** Of places in the base, in the draft's order, those that stand in their order and are the most that can. */
export function inOrder(places: readonly number[]): boolean[] {
  // A longest increasing subsequence: `ends[k]` is where the best one of length k + 1 ends.
  const ends: number[] = [];
  const before = new Int32Array(places.length).fill(-1);
  for (const [at, place] of places.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[ends[middle] as number] as number) < place) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? (ends[low - 1] as number) : -1;
    ends[low] = at;
  }
  const stays = new Array<boolean>(places.length).fill(false);
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] as number) stays[at] = true;
  return stays;
}
