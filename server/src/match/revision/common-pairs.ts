/** A longest common subsequence of two short lists, as pairs of indices. Quadratic. */
export function commonPairs(a: readonly string[], b: readonly string[]): [number, number][] {
  const wide = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * wide);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * wide + j] =
        a[i] === b[j]
          ? (longest[(i + 1) * wide + j + 1] as number) + 1
          : Math.max(longest[(i + 1) * wide + j] as number, longest[i * wide + j + 1] as number);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; )
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if ((longest[(i + 1) * wide + j] as number) >= (longest[i * wide + j + 1] as number)) i++;
    else j++;
  return pairs;
}
