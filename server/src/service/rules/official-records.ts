/** N12: session, number and symbol of a supplement to the Official Records say the same. */
import type { OwnText } from '../../resolution/model';
import { readOrdinal } from '../../resolution/ordinal-words';
import { rememberedFor } from '../../text/remember';
import { footnotesIn } from '../cite/facts';
import type { Finding } from '../finding';
import { formFinding, replace } from '../form/findings';
import type { DraftRule, RuleContext } from '../rule';

export const officialRecords: DraftRule = {
  id: 'official-records',
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
  readonly symbol: { readonly session: string; readonly number: number; readonly ofCouncil: boolean };
}

interface Part {
  readonly text: string;
  readonly start: number;
}

// "*Seventy-second Session, Supplement No. 53A* and corrigendum (A/72/53/Add.1", "2006, Supplement No. 5* (E/2006/25"
const SUPPLEMENT =
  /(?:(?<session>[A-Z][a-z]+(?:-[a-z]+)?) [Ss]ession, |(?<year>(?:19|20)\d\d), )?(?<word>Supplement No\. )(?<number>\d{1,2})(?<letter>[A-Z]?)\*? (?:and corrigend(?:um|a) )?\((?<organ>[AE])\/(?<of>\d{2,4})\/(?<item>\d{1,3})/g;

function supplementsIn({ snapshot }: RuleContext): Supplement[] {
  return footnotesIn(snapshot).footnotes.flatMap(({ note: { own, content } }) =>
    matchesIn(own).map((match) => read(match, content.start + match.index)),
  );
}

const matchesIn = rememberedFor(({ words }: OwnText) => [...words.matchAll(SUPPLEMENT)]);

function read(match: RegExpExecArray, at: number): Supplement {
  const { session, year, word = '', number = '', organ, of = '', item } = match.groups ?? {};
  const named = session ?? year;
  return {
    number: { text: number, start: at + match[0].indexOf(word) + word.length },
    ...(named === undefined ? {} : { session: { text: named, start: at } }),
    symbol: { session: of, number: Number(item), ofCouncil: organ === 'E' },
  };
}

function compared({ number, session, symbol }: Supplement): Finding | undefined {
  const expected = symbol.ofCouncil ? symbol.number - 20 : symbol.number;
  if (0 < expected && expected !== Number(number.text)) {
    return found(number, String(expected), `The symbol is that of Supplement No. ${expected}`);
  }
  const said = session && (/^\d/.test(session.text) ? session.text : String(readOrdinal(session.text) ?? ''));
  if (!session || !said || said === symbol.session) return undefined;
  const span = { start: session.start, end: session.start + session.text.length };
  return formFinding(officialRecords, span, `The symbol is of another session: ${symbol.session}`);
}

function found(part: Part, right: string, message: string): Finding {
  const span = { start: part.start, end: part.start + part.text.length };
  return formFinding(officialRecords, span, message, replace(`Use "${right}"`, span, right));
}
