/** Times, and how they are printed. Only ratios within one run mean anything on a shared machine. */

/** Milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
}

export function timesOf(all: readonly number[]): Times {
  const sorted = [...all].sort((a, b) => a - b);
  const at = (q: number) => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}

export const ms = (time: number): string => `${time < 1 ? time.toFixed(3) : time.toFixed(1)} ms`;

/** `0.0042 of MiniSearch` */
export const ratio = (ours: number, theirs: number, name: string): string =>
  Number.isFinite(theirs) ? `${(ours / theirs).toPrecision(2)} of ${name}` : `${name} not measured`;

export function title(text: string): void {
  console.log(`\n${text}\n${'-'.repeat(text.length)}`);
}

export function line(name: string, ...figures: readonly string[]): void {
  console.log(`${name.padEnd(46)} ${figures.join('   ')}`);
}
