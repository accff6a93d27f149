/** The regular sessions of the General Assembly by their dates. */

/** In the year 1945 + n the nth session opens, since its twenty-first on a day of September. */
const YEAR_BEFORE_FIRST = 1945;
/** The sessions of the last decades opened between 5 and 18 September; `-09-13` leaves most of them right. */
const OPENING = '-09-13';

/** The regular session that a day is of: `2021-12-16` is of the 76th. `iso` is a day of the calendar, `2021-12-16`. */
export function sessionOn(iso: string): number {
  const year = Number(iso.slice(0, 4));
  return year - YEAR_BEFORE_FIRST - (iso.slice(4) < OPENING ? 1 : 0);
}

/** The year in which a regular session opened: the 76th in 2021. */
export const yearOpened = (session: number): number => YEAR_BEFORE_FIRST + session;
