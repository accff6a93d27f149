/** Events that are counted, by whomever: "the twelfth Project Coordination Committee", "at its fourteenth meeting". */
import { ORDINAL_PATTERN } from '../../resolution/citations/ordinal-words';
import type { BaseOccasion, Occasions } from './occasions';
import type { SearchedWords } from './searched-words';
import { isOfTheTime, timesIn, yearIn } from './times';
import type { UpdateItem } from './update-item';

const EVENTS = new RegExp(
  `\\b(${ORDINAL_PATTERN})(?= (?:[A-Za-z][\\w-]* ){0,4}(?:sessions?|meetings?|conferences?|congress(?:es)?|summits?|forums?|assembl(?:y|ies)|cycles?|rounds?|reports?|reviews?|segments?|commemoration|decades?)\\b)`,
  'gi',
);

/** What is said of the next or latest of its kind: it is another one every year. */
const FRESH =
  /\b(?:(?:looks?|looking) forward to(?: its| the outcome of)?|forthcoming|upcoming|to convene|convening(?: by [^,;]{0,50})? of|holding of|hosting(?: by [^,;]{0,60})? of|to attend|to participate in|preparations? for) (?:the |its |a )?$|\breports? [^.;:]{0,120}\bon (?:the work of )?its $/i;
const SPECIAL = /^ (?:special|emergency)/i;

/** How far a date may stand from what it dates. */
const NEAR = 140;

/** The counted events of a paragraph that are of the time of the base. */
export function* staleEvents(
  { unquoted: text, at, kind }: SearchedWords,
  { now, then }: Occasions,
): Iterable<UpdateItem> {
  if (!then || kind === 'note') return;
  for (const { 0: words, index } of text.matchAll(EVENTS)) {
    const end = index + words.length;
    const reason = reasonFor(
      text.slice(Math.max(0, index - NEAR), index),
      text.slice(end, end + NEAR),
      then,
      now.date,
    );
    if (reason !== undefined)
      yield { span: { start: at + index, end: at + end }, kind: 'session', reason, sure: false };
  }
}

/** Why an event is of the time of the base, by the words around its number. */
function reasonFor(before: string, after: string, then: BaseOccasion, now: string): string | undefined {
  if (SPECIAL.test(after)) return undefined;
  if (FRESH.test(before))
    return `Was the latest or the next when ${then.symbol} was adopted; which one is now is not known`;
  const [time] = timesIn(/^[^.;:]*/.exec(after)?.[0] ?? '');
  return time && isOfTheTime(time.year, then, now)
    ? `Was in ${time.year}; ${then.symbol} is of ${yearIn(then.date)}`
    : undefined;
}
