/** Years that are counted up to the day of a text: "in the 16 years since the adoption", "during the past 75 years". */
import { yearOpened } from '../../../resolution/citations/assembly-sessions';
import { moved } from '../../../text/span';
import type { Occasions } from '../occasions';
import type { SearchedWords } from '../searched-words';
import { replaced, type UpdateItem } from '../update-item';
import { yearIn } from './times';

/** Figures before "years", with what counts them up to today before or after. Words are round numbers, as are fives. */
const SINCE = /\b(\d{1,3})(?= years (?:have passed )?since\b)/g;
const PAST = /\b(?:past|last|been|its) (\d{1,3})(?= years\b)/g;

/** Counts of years, each as many more as the draft is later than its base. */
export function* staleAnniversaries(
  { unquoted: text, at, kind }: SearchedWords,
  { now, then }: Occasions,
): Iterable<UpdateItem> {
  const since = then ? yearIn(now.date) - yearIn(then.date) : 0;
  if (!then || since < 1 || kind === 'note') return;
  const reason = `Counted up to ${yearIn(then.date)}, when ${then.symbol} was adopted`;
  for (const pattern of [SINCE, PAST])
    for (const { 0: words, 1: years = '', index } of text.matchAll(pattern)) {
      const start = index + words.length - years.length;
      const span = moved({ start, end: start + years.length }, at);
      const item = { span, kind: 'date', reason, sure: false } as const;
      const isRound = pattern === PAST && Number(years) % 5 === 0;
      const isKept = isKeptUp(Number(years), text.slice(index + words.length), yearIn(then.date));
      yield isRound || !isKept ? item : replaced(item, String(Number(years) + since));
    }
}

/** The resolution that years are counted from, by its session. */
const FROM_RESOLUTION =
  /^ years (?:have passed )?since the adoption of (?:its |General Assembly )?resolution (\d{1,3})\//;

/** Whether a count was right in the year of the base: one that nobody keeps up does not move on. True where it is not known. */
function isKeptUp(years: number, after: string, year: number): boolean {
  const [, session] = FROM_RESOLUTION.exec(after) ?? [];
  if (session === undefined) return true;
  const opened = yearOpened(Number(session));
  return years === year - opened || years === year - opened - 1;
}
