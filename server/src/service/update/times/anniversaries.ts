/** Years that are counted up to the day of a text: "in the 16 years since the adoption", "during the past 75 years". */
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
      yield isRound ? item : replaced(item, String(Number(years) + since));
    }
}
