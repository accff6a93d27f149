/** Days, months and years as running text names them. */
import { MONTHS } from '../../../resolution/citations/dates';
import type { Span } from '../../../text/span';
import type { BaseOccasion } from '../occasions';

/** A day, month, year or span of years, and the last year that it names. */
export interface NamedTime {
  readonly year: number;
  /** In the words that were searched. UTF-16. */
  readonly span: Span;
}

/** `2021-12-16` -> 2021 */
export const yearIn = (iso: string): number => Number(iso.slice(0, 4));

const MONTH = `(?:${MONTHS.join('|')})`;
// "22 to 26 August 2022", "31 October to 13 November 2021", "June 2022"
const DATED = `(?:(?:\\d{1,2} )?${MONTH} (?:to|and) )?(?:\\d{1,2} (?:(?:to|and) \\d{1,2} )?)?${MONTH} (?<dated>(?:19|20)\\d\\d)`;
// "2020-2021", "2020/21"
const RANGE = '(?:19|20)\\d\\d[-\u2013/](?<to>(?:20)?\\d\\d)';
const YEAR = '(?<!\\()(?<year>(?:19|20)\\d\\d)';
// Not "2021/29", "2608 (2021", "$2021", "2021 per cent", "2030 Agenda"
const TIMES = new RegExp(
  `(?<![\\w/.$\u20ac\u2013-])(?:${DATED}|${RANGE}|${YEAR})(?![\\w/(]|[-\u2013.,]\\d| (?:per cent|Agenda\\b))`,
  'g',
);

/** The times that words name, in their order. */
export const timesIn = (words: string): NamedTime[] =>
  [...words.matchAll(TIMES)].map(({ 0: found, index, groups }) => ({
    year: Number(groups?.dated ?? groups?.to?.padStart(4, '20') ?? groups?.year),
    span: { start: index, end: index + found.length },
  }));

/** Figures and meetings that a text speaks of are up to so many years older than itself. */
const LAG = 1;

/** Plans are made for so many years ahead, other than for a round year, which is a goal. */
const AHEAD = 2;

/**
 * Whether a year is one that the next text moves on: from as long before the base as the draft is after it, and the lag
 * of figures, to the years that it plans for.
 */
export function isOfTheTime(year: number, then: BaseOccasion, now: string): boolean {
  const since = yearIn(now) - yearIn(then.date);
  return (
    since > 0 && year >= yearIn(then.date) - since - LAG && year <= yearIn(now) + (year % 5 === 0 ? 1 : AHEAD)
  );
}
