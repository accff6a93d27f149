/** How much two paragraphs have in common. */

/** Twice the longest common subsequence over the length of both: 1 for the same words, 0 for none in common. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const all = a.length + b.length;
  return all === 0 ? 0 : (2 * commonWords(a, b)) / all;
}

/** The length of a longest common subsequence. */
export function commonWords(a: readonly string[], b: readonly string[]): number {
  let start = 0;
  const least = Math.min(a.length, b.length);
  while (start < least && a[start] === b[start]) start++;
  let tail = 0;
  while (tail < least - start && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const row = new Uint16Array(b.length - start - tail + 1);
  for (let i = start; i < a.length - tail; i++) {
    let diagonal = 0;
    for (let j = 1; j < row.length; j++) {
      const above = row[j] as number;
      row[j] = a[i] === b[start + j - 1] ? diagonal + 1 : Math.max(above, row[j - 1] as number);
      diagonal = above;
    }
  }
  return start + tail + (row[row.length - 1] as number);
}

/** The runs of three words of a text. */
export function trigramsOf(words: readonly string[]): string[] {
  const runs: string[] = [];
  for (let i = 2; i < words.length; i++) runs.push(`${words[i - 2]} ${words[i - 1]} ${words[i]}`);
  return runs;
}

/** The share of the runs that `there` has: how far a text lives on in another, whatever else that says. */
export function shareIn(runs: readonly string[], there: { has(run: string): boolean }): number {
  if (runs.length === 0) return 0;
  let found = 0;
  for (const run of runs) if (there.has(run)) found++;
  return found / runs.length;
}
