/** Sessions that are past, or of the year before: "at its seventy-eighth session" in a draft of the seventy-ninth. */
import { ordinalWords } from '../../../resolution/citations/ordinal-words';
import { moved, slice } from '../../../text/span';
import { type BaseOccasion, isOneYearOn, type Occasions } from '../occasions';
import type { SearchedWords } from '../searched-words';
import { replaced, type UpdateItem } from '../update-item';
import { isOfAssembly, isSessionOf, type NamedSession, sessionsIn } from './session-bodies';
import { type SittingBody, sittingBodies, yearOfSession } from './sitting-table';
import { yearIn } from './times';

/** What is known of a stale session. */
interface Verdict {
  readonly reason: string;
  readonly sure: boolean;
  /** The session that takes its place. */
  readonly next?: number;
}

/** The sessions that a paragraph names, where they are stale. */
export function* staleSessions(
  { unquoted: text, at }: SearchedWords,
  occasions: Occasions,
): Iterable<UpdateItem> {
  for (const session of sessionsIn(text)) {
    const verdict = verdictOn(session, occasions);
    if (!verdict) continue;
    const { next, reason, sure } = verdict;
    const item = { span: moved(session.span, at), kind: 'session', reason, sure } as const;
    const words = slice(text, session.span);
    yield next === undefined ? item : replaced(item, inCaseOf(words, ordinalWords(next)));
  }
}

const inCaseOf = (words: string, ordinal: string): string =>
  /^[A-Z]/.test(words) ? ordinal.charAt(0).toUpperCase() + ordinal.slice(1) : ordinal;

function verdictOn(session: NamedSession, occasions: Occasions): Verdict | undefined {
  const { then } = occasions;
  if (isOfAssembly(session)) return then ? ofAssembly(session, then, occasions) : isPast(session, occasions);
  if (!then) return undefined;
  const body = sittingBody(session);
  return body ? ofSittingBody(session, body, then, occasions) : ofSomeBody(session, then, occasions);
}

/** A session of the time of the base is one that as many sessions have followed as lie between base and draft. */
function ofAssembly(session: NamedSession, then: BaseOccasion, occasions: Occasions): Verdict | undefined {
  const { now } = occasions;
  const { number, row, before } = session;
  const since = now.session - then.session;
  if (!isOfTheTime(number, then.session, now.session)) return undefined;
  const isNamed = number === now.session || isInterval(row, then.session, now.session);
  const isNext = isNamed && isOneYearOn(occasions) && !RESUMED.test(before);
  return {
    ...(isNext && { next: number + since }),
    sure: isNext,
    reason: counted(then, occasions),
  };
}

/** Whether a row names each session from one text of the series to the next: the one before the base, or the one after. */
function isInterval(row: readonly number[], then: number, now: number): boolean {
  const last = row.at(-1);
  const isWhole = row.length > 1 && row.length === now - then;
  return (
    isWhole && (last === then || last === now) && row.every((number, at) => number === (row[0] ?? 0) + at)
  );
}

const RESUMED = /\bresumed $/;

function counted({ session, symbol }: BaseOccasion, { now }: Occasions): string {
  const [was, is] = [ordinalWords(session), ordinalWords(now.session)];
  return `Counted from the ${was} session, in which ${symbol} was adopted; the draft is of the ${is}`;
}

/** Whether a session of the Assembly lies as near before or after that of the base as the draft's does. */
function isOfTheTime(number: number, then: number, now: number): boolean {
  const since = now - then;
  return since > 0 && number >= then - since && number <= now + LONGEST;
}

/** Nothing is asked for at a session more years ahead than these. */
const LONGEST = 6;

/** Without a base: what is asked for at a session that is over cannot be meant. */
function isPast({ number, before }: NamedSession, { now }: Occasions): Verdict | undefined {
  if (number >= now.session || !/\b(?:Requests|Decides|Invites|requests|decides|invites)\b/.test(before))
    return undefined;
  const is = ordinalWords(now.session);
  return {
    sure: false,
    reason: `That session is over: the draft is of the ${is}. Which one is meant is not known without a base`,
  };
}

/** The body of the table whose session it is. */
export const sittingBody = (session: NamedSession): SittingBody | undefined =>
  sittingBodies.find(
    (body) => yearOfSession(body, session.number) !== undefined && isSessionOf(body.name, session),
  );

/** The bodies of the table: in which year a session was tells whether it was of the time of the base. */
function ofSittingBody(
  session: NamedSession,
  body: SittingBody,
  then: BaseOccasion,
  { now }: Occasions,
): Verdict | undefined {
  const year = yearOfSession(body, session.number) ?? 0;
  const [was, is] = [yearIn(then.date), yearIn(now.date)];
  const since = is - was;
  if (since < 1 || year < was - since - 1 || year > is + 1) return undefined;
  const { before } = session;
  const isReported = REPORTED.test(before) && year >= was - 1;
  const isNext = year > was && ONWARD.test(before) && comesYearly(session, body, since);
  const isOnward = isReported || isNext;
  return {
    ...(isOnward && { next: session.number + since * (body.perYear ?? 1) }),
    sure: false,
    reason: `The session of ${year}; ${then.symbol} is of ${was}, the draft of ${is}`,
  };
}

/** A report is on the session of the year, each year. */
const REPORTED = /\breports?\b[^.;:]{0,120}\bon (?:the work of )?its $/;

/** What each text asks of the next session, or looks forward to; another one that was to come is recalled by the next text. */
const ONWARD = /\b(?:its|by the|look(?:s|ing) forward to the) $/;

/** A body of several sessions in a year is reported to at the same one each year; what else it does has no such order. */
const comesYearly = ({ before, after }: NamedSession, { perYear = 1 }: SittingBody, since: number): boolean =>
  perYear === 1 ||
  (since === 1 && (/\breport/.test(before) || /^,? (?:a |its |his |her )?reports?\b/.test(after)));

/** A session whose body is not known, numbered as the Assembly's were in the time of the base. */
function ofSomeBody({ number }: NamedSession, then: BaseOccasion, occasions: Occasions): Verdict | undefined {
  const { session } = occasions.now;
  return isOfTheTime(number, then.session, session) && number <= session + 1
    ? { sure: false, reason: `If of the Assembly: ${counted(then, occasions).replace(/^C/, 'c')}` }
    : undefined;
}
