/** Sessions as running text names them, and whose they are. */
import { ORDINAL_PATTERN, readOrdinal } from '../../../resolution/citations/ordinal-words';
import type { Span } from '../../../text/span';

/** A session as a text names it: "at its seventy-sixth session". */
export interface NamedSession {
  readonly number: number;
  /** The number in words, in the text that was searched. UTF-16. */
  readonly span: Span;
  /** The words around "seventy-sixth session". */
  readonly before: string;
  readonly after: string;
  /** All the sessions that are named with it: 79 and 80 in "at its seventy-ninth and eightieth sessions". */
  readonly row: readonly number[];
}

// "seventy-sixth", "seventy-sixth and seventy-seventh", with an adjective or two before "session"
const SESSIONS = new RegExp(
  `\\b(${ORDINAL_PATTERN}(?:(?:, | and | or | to )${ORDINAL_PATTERN})*)(?: (?:annual|regular|main|substantive|organizational|resumed)){0,2} sessions?\\b`,
  'gi',
);
const EACH = new RegExp(`\\b${ORDINAL_PATTERN}`, 'gi');
/** How far the name of a body may stand from its session. */
const REACH = 160;

/** The sessions that words name, one by one. */
export function* sessionsIn(text: string): Iterable<NamedSession> {
  for (const match of text.matchAll(SESSIONS)) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - REACH), match.index);
    const after = text.slice(end, end + REACH);
    const named = [...(match[1] ?? '').matchAll(EACH)];
    const row = named.map(([words]) => readOrdinal(words) ?? 0);
    for (const [at, { 0: words, index }] of named.entries()) {
      const start = match.index + index;
      const span = { start, end: start + words.length };
      yield { number: row[at] ?? 0, span, before, after, row };
    }
  }
}

// The body whose session it is: the last one named before "at its", "during the", "provisional agenda of its"
const BODIES =
  'Assembly|Commission|Committee|Council|Conference|Board|Agency|Organi[sz]ation|Fund|Forum|Body|Group|Programme|Congress|Union|Parties|Institute|Panel|Tribunal';
const BODY = new RegExp(`\\b(${BODIES})\\b[^.;:]{0,100}$`);
const ANY_BODY = new RegExp(`\\b(?:${BODIES})\\b`);
/** "session of the Committee", not "session of the expenses incurred". */
const OF_OTHERS = /^ of the (?!(?:General )?Assembly\b)(?=[A-Z])/;
/** What the Assembly alone does in its resolutions, whoever is named before. */
const OWN_AGENDA = /\bdecides to include in the provisional agenda of its $/i;
/** What another body reports to the Assembly. */
const REPORTED = /\breports? on (?:the work of )?its $/;
// No other regular sessions are counted so high and named "its" without their body.
const LEAST = 40;

/** Whether it is a regular session of the General Assembly. */
export function isOfAssembly({ number, before, after }: NamedSession): boolean {
  if (number < LEAST || OF_OTHERS.test(after) || REPORTED.test(before)) return false;
  if (/^ of the (?:General )?Assembly\b/.test(after) || OWN_AGENDA.test(before)) return true;
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

/** Whether it is a session of the body of that name, named before it or after. */
export function isSessionOf(name: RegExp, { before, after }: NamedSession): boolean {
  const [ahead, behind] = [name.exec(after), name.exec(before)];
  if (ahead && /^ of the (?:[A-Z][a-z]+ )*$/.test(after.slice(0, ahead.index))) return true;
  const between = behind ? before.slice(behind.index + behind[0].length) : '';
  return /^[^.;:]{0,120}\b(?:its|the) $/.test(between) && !ANY_BODY.test(between);
}
