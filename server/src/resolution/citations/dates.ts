/** Dates as the United Nations writes them, `19 December 2018`, and as files do, `2018-12-19`. */
import type { Span } from '../../text/span';

/** The months as dates name them, January first. */
export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day, month and year in a pattern of one's own: `19 December 2018`, the blanks possibly non-breaking. */
export const DATE_PATTERN = `\\d{1,2}[ \\u00a0\\n](?:${MONTHS.join('|')})[ \\u00a0\\n]\\d{4}(?!\\d)`;

// "19 December 2018"
const DATE = /^(\d{1,2})\s([A-Z][a-z]+)\s(\d{4})$/;
// "2018-12-19", "2018-12", "2018"
const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A date found in a text. */
export interface FoundDate {
  readonly span: Span;
  /** `2018-12-19` */
  readonly iso: string;
}

/** `19 December 2018` -> `2018-12-19`; undefined where this is no day of the calendar (`31 June 2018`). */
export function readDate(words: string): string | undefined {
  const match = DATE.exec(words.trim());
  if (!match) return undefined;
  const day = Number(match[1]);
  const month = MONTHS.indexOf(match[2] ?? '') + 1;
  if (month === 0 || day < 1 || daysIn(month, Number(match[3])) < day) return undefined;
  return `${match[3]}-${two(month)}-${two(day)}`;
}

/** `2018-12-19` -> `19 December 2018`, `2018-12` -> `December 2018`; other words come back as they are. */
export function writeDate(iso: string): string {
  const match = ISO.exec(iso);
  if (!match) return iso;
  const month = match[2] ? MONTHS[Number(match[2]) - 1] : undefined;
  const day = match[3] ? String(Number(match[3])) : undefined;
  return [day, month, match[1]].filter((part) => part !== undefined).join(' ');
}

/** Every date in a text, in order; offsets are moved by `at`. */
export function findDates(text: string, at = 0): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of text.matchAll(new RegExp(DATE_PATTERN, 'g'))) {
    const iso = readDate(match[0]);
    if (iso) found.push({ span: { start: at + match.index, end: at + match.index + match[0].length }, iso });
  }
  return found;
}

const two = (n: number): string => String(n).padStart(2, '0');

const daysIn = (month: number, year: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};
