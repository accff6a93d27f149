/** A day as an argument gives it. */
import { readDate } from '../resolution/citations/dates';
import { Misuse } from './io';

/** `2026-11-10` of `2026-11-10` or `10 November 2026`. Throws `Misuse`. */
export function dayOf(words: string): string {
  const [year = '', month = '', day = ''] = words.split('-');
  const named = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(words) && named.toISOString().startsWith(words);
  const written = isDay ? words : readDate(words);
  if (written === undefined) throw new Misuse(`"${words}" is no day; --date takes one such as 2026-11-10.`);
  return written;
}
