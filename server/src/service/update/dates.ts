/** Days, months and years of the time of the base: "in 2021", "the Decade (2015-2024)". */
import { moved } from '../../text/span';
import type { BaseOccasion, Occasions } from './occasions';
import type { SearchedWords } from './searched-words';
import { isOfTheTime, type NamedTime, timesIn, yearIn } from './times';
import type { UpdateItem } from './update-item';

/** The times that a paragraph names, where they are stale. What is true of them now is not known. */
export function* staleDates(
  { unquoted: text, at, kind }: SearchedWords,
  { now, then }: Occasions,
): Iterable<UpdateItem> {
  if (!then || kind === 'note') return;
  for (const time of timesIn(text)) {
    if (!isOfTheTime(time.year, then, now.date)) continue;
    const isDecade = endsDecade(text, time) && time.year < yearIn(now.date);
    const reason = isDecade ? `The decade ended in ${time.year}` : reasonFor(time.year, then);
    yield { span: moved(time.span, at), kind: isDecade ? 'decade' : 'date', reason, sure: false };
  }
}

/** "International Decade for People of African Descent (2015-2024)", "Decade of Action, 2021-2030" */
const endsDecade = (text: string, { span }: NamedTime): boolean =>
  /\bDecade\b[^.;:]{0,80}$/.test(text.slice(0, span.start)) &&
  /[-\u2013]/.test(text.slice(span.start, span.end));

function reasonFor(year: number, then: BaseOccasion): string {
  const adopted = yearIn(then.date);
  if (year > adopted) return `Was to come when ${then.symbol} was adopted`;
  return year === adopted
    ? `The year in which ${then.symbol} was adopted`
    : `Of the time before ${then.symbol} was adopted, which may have gone on`;
}
