/** N12: session, number and symbol of a supplement to the Official Records say the same. */

import { ordinalWords, readOrdinal } from '../../../resolution/citations/ordinal-words';
import type { OwnText } from '../../../resolution/model';
import { memoizeByObject } from '../../../text/memoize';
import type { DraftRule, RuleContext } from '../../check/rule';
import { footnotesIn } from '../../citations/facts';
import type { Finding, Fix } from '../../finding';
import { formFinding, replace } from '../form-findings';

export const officialRecords: DraftRule = {
  id: 'official-records',
  organs: 'every',
  scope: 'draft',
  summary: 'Session, number and symbol of a supplement to the Official Records agree',
  defaultSeverity: 'warning',
  authority: 'N12: adopted resolutions, sessions 75 to 78',
  *check(context) {
    for (const supplement of supplementsIn(context)) {
      const finding = compared(supplement);
      if (finding) yield finding;
    }
  },
  cases: (context) => supplementsIn(context).length,
};

interface Supplement {
  /** `53`, and where it stands. */
  readonly number: Part;
  /** `Seventy-second` or `2006`; undefined after an Ibid. that leaves it out. */
  readonly session?: Part;
  /** The session or year, and the number, as the symbol gives them. */
  readonly symbol: {
    readonly session: string;
    readonly number: number;
    readonly ofCouncil: boolean;
    /** Where the session and the number stand in it. */
    readonly sessionAt: number;
    readonly numberAt: number;
  };
}

interface Part {
  readonly text: string;
  readonly start: number;
}

// "*Seventy-second Session, Supplement No. 53A* and corrigendum (A/72/53/Add.1", "2006, Supplement No. 5* (E/2006/25"
const SUPPLEMENT =
  /(?:(?<session>[A-Z][a-z]+(?:-[a-z]+)?) [Ss]ession, |(?<year>(?:19|20)\d\d), )?(?<word>Supplement No\. )(?<number>\d{1,2})(?<letter>[A-Z]?)\*? (?:and corrigend(?:um|a) )?\((?<organ>[AE])\/(?<of>\d{2,4})\/(?<item>\d{1,3})/dg;

function supplementsIn({ snapshot }: RuleContext): Supplement[] {
  const found: Supplement[] = [];
  for (const { note } of footnotesIn(snapshot).footnotes)
    for (const match of matchesIn(note.own)) found.push(read(match, note.content.start + match.index));
  return found;
}

const matchesIn = memoizeByObject(({ words }: OwnText) => [...words.matchAll(SUPPLEMENT)]);

function read(match: RegExpExecArray, at: number): Supplement {
  const { session, year, number = '', organ, of = '', item } = match.groups ?? {};
  const named = session ?? year;
  const start = (group: string) => at + (match.indices?.groups?.[group]?.[0] ?? 0) - match.index;
  return {
    number: { text: number, start: start('number') },
    ...(named === undefined ? {} : { session: { text: named, start: at } }),
    symbol: {
      session: of,
      number: Number(item),
      ofCouncil: organ === 'E',
      sessionAt: start('of'),
      numberAt: start('item'),
    },
  };
}

function compared({ number, session, symbol }: Supplement): Finding | undefined {
  const ahead = symbol.ofCouncil ? 20 : 0;
  const expected = symbol.number - ahead;
  if (0 < expected && expected !== Number(number.text)) {
    const { numberAt } = symbol;
    const symbolFix = put(numberAt, String(symbol.number), String(Number(number.text) + ahead));
    const fixes = [put(number.start, number.text, String(expected)), symbolFix];
    return { ...found(number, `The symbol is that of Supplement No. ${expected}`), fixes };
  }
  return session && comparedSession(session, symbol);
}

/** `Seventy-second Session` or `2006` beside the symbol's. */
function comparedSession(
  session: Part,
  { session: of, sessionAt }: Supplement['symbol'],
): Finding | undefined {
  const isYear = /^\d/.test(session.text);
  const said = isYear ? session.text : String(readOrdinal(session.text) ?? '');
  if (!said || said === of) return undefined;
  const words = isYear ? of : capitalized(ordinalWords(Number(of)));
  const fixes = [put(session.start, session.text, words), put(sessionAt, of, said)];
  return { ...found(session, `The symbol is of another session: ${of}`), fixes };
}

const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const found = ({ text, start }: Part, message: string): Finding =>
  formFinding(officialRecords, { start, end: start + text.length }, message);

const put = (start: number, old: string, right: string): Fix =>
  replace(`Use "${right}" for "${old}"`, { start, end: start + old.length }, right);
