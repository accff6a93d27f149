/** Days, months and years of the time of the base: "in 2021", "the Decade (2015-2024)". */
import { moved } from '../../../text/span';
import { type BaseOccasion, isOneYearOn, type Occasions } from '../occasions';
import type { SearchedWords } from '../searched-words';
import { replaced, type UpdateItem } from '../update-item';
import { isOfTheTime, type NamedTime, timesIn, yearIn } from './times';

/** The times that a paragraph names, where they are stale. What is true of them now is not known. */
export function* staleDates(
  { unquoted: text, at, kind }: SearchedWords,
  { now, then }: Occasions,
): Iterable<UpdateItem> {
  if (!then || kind === 'note') return;
  for (const time of timesIn(text)) {
    if (!isOfTheTime(time.year, then, now.date)) continue;
    const later = laterYear(text, time, { now, then });
    const isDecade = endsDecade(text, time) && time.year < yearIn(now.date);
    const reason = isDecade ? `The decade ended in ${time.year}` : reasonFor(time.year, then);
    const item = {
      span: moved(time.span, at),
      kind: isDecade ? 'decade' : 'date',
      reason,
      sure: false,
    } as const;
    yield later === undefined || isDecade ? item : replaced(item, String(later));
  }
}

/** "the scale of assessments for 2022", "its report for the year 2021": each year has its own. */
const OF_EACH_YEAR = /\bfor (?:the year )?$/;
/** "at its 2022 session", "the 2022 high-level political forum": each year has its own, too. */
const YEARLY =
  /^ (?:(?:substantive|annual|regular|organizational|resumed) )?sessions?\b|^ (?:Economic and Social Council |high-level political )?forum\b/;
const OF_SESSION = /\bsessions?(?: held)?,? (?:in|of|during) $/;
/** "beginning with the programme budget for 2020", "the next meeting scheduled for 2021": that year and no other. */
const OF_ONE_YEAR = /\b(?:beginning|starting|effective)\b[^.;:]{0,60}$|\b(?:scheduled|theme) for (?:the )?$/;
/** How far what ties it to a year may stand from it. */
const NEAR = 80;

/** The year in the place of one that something yearly is for, where the draft comes in the season of its base. */
function laterYear(text: string, { span, year }: NamedTime, occasions: Occasions): number | undefined {
  const { now, then } = occasions;
  if (!then || !isOneYearOn(occasions)) return undefined;
  const adopted = yearIn(then.date);
  const isLone = span.end - span.start === 4 && !/^ (?:and|to|or) (?:19|20)\d\d/.test(text.slice(span.end));
  const before = text.slice(Math.max(0, span.start - NEAR), span.start);
  if (!isLone || (year !== adopted && year !== adopted + 1) || OF_ONE_YEAR.test(before)) return undefined;
  const later = year + yearIn(now.date) - adopted;
  const isYearly = OF_EACH_YEAR.test(before) || OF_SESSION.test(before) || YEARLY.test(text.slice(span.end));
  return isYearly && !(OF_SCALE.test(before) && isScaleToCome(later, now.date)) ? later : undefined;
}

/** "taking into account the scale of assessments for 2024, as set out in its resolution 76/238" */
const OF_SCALE = /\bscale of assessments for (?:the year )?$/;
/** Scales hold for three years, the last known one from this year. */
const [FIRST_OF_SCALE, SCALE] = [2025, 3];

/** Whether the scale of a year is set after a day only: in the December before its first year. */
function isScaleToCome(year: number, day: string): boolean {
  const first = year - ((((year - FIRST_OF_SCALE) % SCALE) + SCALE) % SCALE);
  return first > yearIn(day);
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
