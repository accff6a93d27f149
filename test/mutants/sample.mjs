/** `count` of the items, in their order, drawn by a generator of pseudo-random numbers that `seed` starts. */
export function drawn(items, count, seed) {
  const next = mulberry32(seed);
  const order = items.map((item, at) => ({ item, at, by: next() }));
  return order
    .sort((a, b) => a.by - b.by)
    .slice(0, count)
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function mulberry32(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
