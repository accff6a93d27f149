/** Financial and other periods that move with the year: "from 1 July 2021 to 30 June 2022". */
import { ordinalWords } from '../../resolution/citations/ordinal-words';
import type { Occasions } from './occasions';
import type { SearchedWords } from './searched-words';
import { yearIn } from './times';
import { replaced, type UpdateItem } from './update-item';

const PERIOD =
  /\b1 (?:January|July) (?:(?:19|20)\d\d )?to (?:30 June|31 December) (?:19|20)\d\d|\b(?:ended|ending|as at) (?:30 June|31 December) (?:19|20)\d\d/g;
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
    yield replaced(
      item,
      words.replace(YEAR, (year) => String(Number(year) + since)),
    );
  }
}
