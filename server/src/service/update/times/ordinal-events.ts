/** Events that are counted, by whomever: "the twelfth Project Coordination Committee", "at its fourteenth meeting". */
import { ORDINAL_PATTERN } from '../../../resolution/citations/ordinal-words';
import { overlaps, type Span } from '../../../text/span';
import type { BaseOccasion, Occasions } from '../occasions';
import type { SearchedWords } from '../searched-words';
import type { UpdateItem } from '../update-item';
import { isOfAssembly, sessionsIn } from './session-bodies';
import { sittingBody } from './sessions';
import { isOfTheTime, timesIn, yearIn } from './times';

const EVENTS = new RegExp(
  `\\b(${ORDINAL_PATTERN}(?:(?:, | and )${ORDINAL_PATTERN}){0,3})(?= (?:[A-Za-z][\\w-]* ){0,4}(?:sessions?|meetings?|conferences?|congress(?:es)?|summits?|forums?|assembl(?:y|ies)|cycles?|rounds?|reports?|reviews?|segments?|seminars?|commemoration|anniversar(?:y|ies)|decades?)\\b)`,
  'gi',
);

/** What is said of the next or latest of its kind: it is another one every year. */
const FRESH =
  /\b(?:(?:looks?|looking) forward to(?: its| the outcome of)?|forthcoming|upcoming|to convene|convening(?: by [^,;]{0,50})? of|holding of|hosting(?: by [^,;]{0,60})? of|to attend|to participate in|preparations? for) (?:the |its |a )?$|\breports? [^.;:]{0,120}\bon (?:the work of )?its $/i;
const SPECIAL = /^ (?:special|emergency)/i;
/** An event that goes by its number as by a name: "the Fourth World Conference on Women", "the First Committee". */
const NAMED = /^[A-Z]/;

/** How far a date may stand from what it dates. */
const NEAR = 140;

/** The counted events of a paragraph that are of the time of the base. */
export function* staleEvents(
  { unquoted: text, at, kind }: SearchedWords,
  { now, then }: Occasions,
): Iterable<UpdateItem> {
  if (!then || kind === 'note') return;
  const dated = datedByNumber(text);
  for (const { 0: words, index } of text.matchAll(EVENTS)) {
    const span = { start: index, end: index + words.length };
    if (dated.some((other) => overlaps(other, span))) continue;
    const reason = reasonFor(text, span, then, now.date);
    if (reason === undefined) continue;
    yield { span: { start: at + span.start, end: at + span.end }, kind: 'session', reason, sure: false };
  }
}

/** Sessions whose year their number tells. */
const datedByNumber = (text: string): Span[] =>
  [...sessionsIn(text)].filter((one) => isOfAssembly(one) || sittingBody(one)).map(({ span }) => span);

/** Why an event is of the time of the base, by the words around its number. */
function reasonFor(text: string, span: Span, then: BaseOccasion, now: string): string | undefined {
  const before = text.slice(Math.max(0, span.start - NEAR), span.start);
  const after = text.slice(span.end, span.end + NEAR);
  if (SPECIAL.test(after)) return undefined;
  if (FRESH.test(before))
    return `Was the latest or the next when ${then.symbol} was adopted; which one is now is not known`;
  const time = timesIn(/^[^.;:]*/.exec(after)?.[0] ?? '')[0] ?? timesIn(clauseBefore(before)).at(-1);
  if (time)
    return isOfTheTime(time.year, then, now)
      ? `Was in ${time.year}; ${then.symbol} is of ${yearIn(then.date)}`
      : undefined;
  const words = text.slice(span.start, span.end);
  return NAMED.test(words) || words === 'first'
    ? undefined
    : 'Counted and without a date: whether a later one has followed is not known';
}

/** The words since the last comma or stop. */
const clauseBefore = (words: string): string =>
  words.slice(Math.max(...[',', '.', ';', ':'].map((mark) => words.lastIndexOf(mark))) + 1);
