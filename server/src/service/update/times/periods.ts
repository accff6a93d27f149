/** Financial and other periods that move with the year: "from 1 July 2021 to 30 June 2022". */
import { ordinalWords } from '../../../resolution/citations/ordinal-words';
import { isOneYearOn, type Occasions } from '../occasions';
import type { SearchedWords } from '../searched-words';
import { replaced, type UpdateItem } from '../update-item';
import { yearIn } from './times';

const PERIOD =
  /\b1 (?:January|July) (?:(?:19|20)\d\d )?to (?:30 June|31 December) (?:19|20)\d\d|\b(?:ended|ending|as at) (?:30 April|30 June|31 December) (?:19|20)\d\d/g;
const HALF_A_YEAR = /January (?:\d{4} )?to 30 June|July (?:\d{4} )?to 31 December/;
/** Whether a period goes on after the month of a day: next year's budget is voted on in the last month of this one's. */
function isRunning(words: string, year: number, day: string): boolean {
  const month = /31 December/.test(words) ? 12 : 6;
  return year * 12 + month > yearIn(day) * 12 + Number(day.slice(5, 7));
}

const YEAR = /\b(?:19|20)\d\d\b/g;
/** A period that ended more years than this before the base is history. */
const OLDEST = 2;

/** The periods of a paragraph, each as many years later as the draft is than its base. */
export function* stalePeriods(
  { unquoted: text, at, kind }: SearchedWords,
  { now, then }: Occasions,
): Iterable<UpdateItem> {
  const since = then ? now.session - then.session : 0;
  if (!then || since < 1 || kind === 'note') return;
  for (const { 0: words, index } of text.matchAll(PERIOD)) {
    const [first = 0, last = first] = [...words.matchAll(YEAR)].map(Number);
    // A plan's period, of more than a budget's year, stays what it is.
    if (last - first > 1 || last < yearIn(then.date) - OLDEST) continue;
    const item = {
      span: { start: at + index, end: at + index + words.length },
      kind: 'date',
      reason: `A period of the ${ordinalWords(then.session)} session; the draft is of the ${ordinalWords(now.session)}`,
      sure: false,
    } as const;
    // Half a year is voted on where the rest is not known, and more is voted for a year that goes on. Between texts of
    // other sessions than the next another may lie.
    const isOver = !isRunning(words, last, now.date) && !HALF_A_YEAR.test(words);
    const moves = since === 1 && isOver && isOneYearOn({ now, then });
    const later = words.replace(YEAR, (year) => String(Number(year) + since));
    yield moves ? replaced(item, later) : item;
  }
}
