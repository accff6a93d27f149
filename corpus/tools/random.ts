/** Chance that can be had again: the same seed draws the same. */

export interface Random {
  /** A whole number from 0 to `below`, exclusive. */
  below(below: number): number;
  /** One of a list; undefined where it is empty. */
  one<T>(list: readonly T[]): T | undefined;
  /** At most `most` of a list, in its order. */
  some<T>(list: readonly T[], most: number): T[];
}

/** A generator (mulberry32) from a seed. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    one: (list) => list[below(list.length)],
    some(list, most) {
      const left = list.map((_, at) => at);
      const taken: number[] = [];
      while (taken.length < most && left.length > 0) taken.push(...left.splice(below(left.length), 1));
      return taken.sort((a, b) => a - b).map((at) => list[at] as (typeof list)[number]);
    },
  };
}
