/** Processor time of a piece of work, and how it grows. */

/** The least of a few runs, in milliseconds; the first, in which code is still compiled, does not count. */
export async function processorTime(work: () => unknown, runs = 3): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const begun = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(begun);
    if (run > 0) times.push((user + system) / 1000);
  }
  return Math.min(...times);
}

/** What takes less can't be told from the clock's own noise, in milliseconds. */
const LEAST = 1;

/** The exponent with which times grow over sizes: the slope of the line that fits both on logarithmic scales best. */
export function slopeOf(sizes: readonly number[], times: readonly number[]): number {
  const xs = sizes.map(Math.log);
  const ys = times.map((time) => Math.log(Math.max(time, LEAST)));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(xs), mean(ys)];
  const above = xs.reduce((sum, each, at) => sum + (each - x) * ((ys[at] as number) - y), 0);
  return above / xs.reduce((sum, each) => sum + (each - x) ** 2, 0);
}
