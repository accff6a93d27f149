/** Sessions that are past, or of the year before: "at its seventy-eighth session" in a draft of the seventy-ninth. */
import { ORDINAL_PATTERN, ordinalWords, readOrdinal } from '../../resolution/citations/ordinal-words';

import type { BaseOccasion, Occasions } from './occasions';
import type { SearchedWords } from './searched-words';
import { yearlyBodies } from './sitting-table';
import { yearIn } from './times';
import { replaced, type UpdateItem } from './update-item';

// "seventy-sixth", "seventy-sixth and seventy-seventh", with an adjective or two before "session"
const SESSIONS = new RegExp(
  `\\b(${ORDINAL_PATTERN}(?:(?:, | and | or | to )${ORDINAL_PATTERN})*)(?: (?:annual|regular|main|substantive|organizational|resumed)){0,2} sessions?\\b`,
  'gi',
);
const EACH = new RegExp(`\\b${ORDINAL_PATTERN}`, 'gi');
/** How far the name of a body may stand from its session. */
const REACH = 160;

/** A session as a text names it. */
interface NamedSession {
  readonly number: number;
  readonly before: string;
  readonly after: string;
}

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
  for (const match of text.matchAll(SESSIONS)) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - REACH), match.index);
    const after = text.slice(end, end + REACH);
    for (const { 0: words, index } of (match[1] ?? '').matchAll(EACH)) {
      const number = readOrdinal(words) ?? 0;
      const verdict = verdictOn({ number, before, after }, occasions);
      if (!verdict) continue;
      const start = at + match.index + index;
      const { next, reason, sure } = verdict;
      const item = { span: { start, end: start + words.length }, kind: 'session', reason, sure } as const;
      yield next === undefined ? item : replaced(item, inCaseOf(words, ordinalWords(next)));
    }
  }
}

const inCaseOf = (words: string, ordinal: string): string =>
  /^[A-Z]/.test(words) ? ordinal.charAt(0).toUpperCase() + ordinal.slice(1) : ordinal;

function verdictOn(session: NamedSession, occasions: Occasions): Verdict | undefined {
  const { then } = occasions;
  if (isOfAssembly(session)) return then ? ofAssembly(session, then, occasions) : isPast(session, occasions);
  return then && ofYearlyBody(session, then, occasions);
}

// The body whose session it is: the last one named before "at its", "during the", "provisional agenda of its"
const BODY =
  /\b(Assembly|Commission|Committee|Council|Conference|Board|Agency|Organi[sz]ation|Fund|Forum|Body|Group|Programme|Congress|Union|Parties|Institute|Panel|Tribunal)\b[^.;:]{0,100}$/;
const OF_OTHERS = /^ of the (?!(?:General )?Assembly\b)/;
// No other regular sessions are counted so high and named "its" without their body.
const LEAST = 40;

function isOfAssembly({ number, before, after }: NamedSession): boolean {
  if (number < LEAST || OF_OTHERS.test(after)) return false;
  if (/^ of the (?:General )?Assembly\b/.test(after)) return true;
  if (/\bAssembly and the [A-Z][^.;:]{0,40} at their $/.test(before)) return true;
  const body = lastMatch(BODY, before);
  if (body === 'Assembly')
    return /\bAssembly\b[^.;:]{0,90}\b(?:its|the) $/.test(before) || /Records of the/.test(before);
  return body === undefined && /\b(?:its|the) $/.test(before);
}

/** The body nearest to the end of the words, however many are named. */
function lastMatch(pattern: RegExp, words: string): string | undefined {
  let found: string | undefined;
  for (let rest = words; ; ) {
    const match = pattern.exec(rest);
    if (!match) return found;
    found = match[1];
    rest = rest.slice(match.index + (found?.length ?? 0));
  }
}

/** A session of the time of the base is one that as many sessions have followed as lie between base and draft. */
function ofAssembly({ number }: NamedSession, then: BaseOccasion, { now }: Occasions): Verdict | undefined {
  const since = now.session - then.session;
  if (since === 0 || number <= then.session - since || number > now.session + LONGEST) return undefined;
  const [was, is] = [ordinalWords(then.session), ordinalWords(now.session)];
  const isNext = number === then.session + since;
  return {
    ...(isNext && { next: number + since }),
    sure: isNext,
    reason: `Counted from the ${was} session, in which ${then.symbol} was adopted; the draft is of the ${is}`,
  };
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

/** The bodies of the table: in which year a session was tells whether it was of the time of the base. */
function ofYearlyBody(session: NamedSession, then: BaseOccasion, { now }: Occasions): Verdict | undefined {
  const body = yearlyBodies.find(([name]) => isNamedBy(name, session));
  if (!body) return undefined;
  const year = body[1] + session.number;
  const since = yearIn(now.date) - yearIn(then.date);
  if (since < 1 || year <= yearIn(then.date) - 1 || year > yearIn(now.date) + 1) return undefined;
  return {
    ...(REPORTED.test(session.before) && { next: session.number + since }),
    sure: false,
    reason: `The session of ${year}; ${then.symbol} is of ${yearIn(then.date)}, the draft of ${yearIn(now.date)}`,
  };
}

/** A report is on the session of the year, each year. */
const REPORTED = /\breports?\b[^.;:]{0,120}\bon (?:the work of )?its $/;

const isNamedBy = (name: RegExp, { before, after }: NamedSession): boolean => {
  const [ahead, behind] = [name.exec(after), name.exec(before)];
  if (ahead && /^ of the (?:[A-Z][a-z]+ )*$/.test(after.slice(0, ahead.index))) return true;
  return (
    behind !== null && /^[^.;:]{0,120}\b(?:its|the) $/.test(before.slice(behind.index + behind[0].length))
  );
};
