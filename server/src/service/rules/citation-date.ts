/** A resolution is cited with the day of its adoption: "resolution 73/195 of 19 December 2018". */
import { oneDigitOff } from '../../corpus/known-notes';
import type { Citation, ResolutionTarget } from '../../resolution/citations';
import { writeDate } from '../../resolution/dates';
import { yearsOfResolution } from '../../resolution/symbols';
import { slice } from '../../text/span';
import { citationsIn } from '../cite/facts';
import { datesOf } from '../cite/known';
import { neighboursOf } from '../cite/neighbours';
import type { Finding } from '../finding';
import { formFinding, replace } from '../form/findings';
import type { DraftRule, RuleContext } from '../rule';

export const citationDate: DraftRule = {
  id: 'citation-date',
  scope: 'draft',
  summary: 'A resolution is cited with the date of its adoption',
  defaultSeverity: 'warning',
  authority: 'N14: adopted documents; the sessions of the General Assembly',
  *check(context) {
    for (const citation of datedIn(context)) {
      const finding = checkDate(context, citation);
      if (finding) yield finding;
    }
  },
  cases: (context) => datedIn(context).length,
};

type Dated = Citation & { readonly date: NonNullable<Citation['date']> };

const datedIn = ({ snapshot }: RuleContext): Dated[] =>
  citationsIn(snapshot).filter((citation): citation is Dated => citation.date !== undefined);

function checkDate(context: RuleContext, { target, date }: Dated): Finding | undefined {
  if (target.kind !== 'resolution') return undefined;
  const known = target.symbol ? datesOf(context.world.engine, target.symbol) : undefined;
  const words = slice(context.snapshot.text, date.span).replace(/\s+/g, ' ');
  if (known?.includes(date.iso ?? '')) return undefined;
  const [right] = known ?? [];
  if (right) {
    const fix = replace(`Use "${writeDate(right)}"`, date.span, writeDate(right));
    return formFinding(
      citationDate,
      date.span,
      `The ${target.what} ${target.number} is of ${writeDate(right)}`,
      fix,
    );
  }
  if (!date.iso) return formFinding(citationDate, date.span, `No calendar has the day ${words}`);
  const finding = outsideSession(target.number, target.body, date.iso)
    ? fixless(date.span, target.number, words)
    : outOfTurn(context, target, date.iso, date.span);
  return finding && withNumbers(context, target, date.iso, finding);
}

/** Resolutions of a session are numbered in the order of their adoption: `72/318` is not before `72/308`. */
function outOfTurn(
  { world }: RuleContext,
  target: ResolutionTarget,
  iso: string,
  span: Dated['span'],
): Finding | undefined {
  const neighbours = target.symbol && neighboursOf(world.corpus, target.symbol);
  if (!neighbours) return undefined;
  const { before, after } = neighbours;
  const late = after.filter(({ date }) => date < iso).length === after.length && 1 < after.length;
  const early = before.filter(({ date }) => iso < date).length === before.length && 1 < before.length;
  const [other] = late ? after : early ? before : [];
  if (!other) return undefined;
  const message = `Resolution ${target.number} is ${late ? 'not later' : 'not earlier'} than resolution ${other.number} of ${writeDate(other.date)}`;
  return formFinding(citationDate, span, message);
}

/** The same finding with the numbers, one digit off, of resolutions that are of the day. */
function withNumbers(
  { world }: RuleContext,
  target: ResolutionTarget,
  iso: string | undefined,
  finding: Finding,
): Finding {
  if (!iso || !target.symbol?.startsWith('A/RES/')) return finding;
  const numbers = oneDigitOff(target.number).filter(
    (number) => datesOf(world.engine, `A/RES/${number}`)?.[0] === iso,
  );
  const fixes = numbers.slice(0, 3).map((number) => replace(`Use "${number}"`, target.numberSpan, number));
  return { ...finding, fixes: [...finding.fixes, ...fixes] };
}

const fixless = (span: Dated['span'], number: string, words: string): Finding =>
  formFinding(citationDate, span, `${words} is not in the session of resolution ${number}`);

/**
 * A session runs from September to September; resumed ones into the days before the next. Numbers that other
 * bodies use as well are left alone where the day would fit those.
 */
function outsideSession(number: string, body: string | undefined, iso: string): boolean {
  const year = Number(iso.slice(0, 4));
  if (body === 'Security Council') return !number.includes(`(${year})`);
  if (body === 'Economic and Social Council') {
    return /^\d{4}\//.test(number) && 1 < Math.abs(year - Number(number.slice(0, 4)));
  }
  if (body !== 'General Assembly' || isAmbiguous(number, year)) return false;
  const years = yearsOfResolution(number);
  if (!years) return false;
  const from = years.from === 1946 ? '1946-01-01' : `${years.from}-09-01`;
  return iso < from || `${years.to}-10-01` < iso;
}

/** No other body has numbered so many resolutions in one session. */
const MOST_OF_OTHERS = 69;

/** `54/15` of 2023 is of the Human Rights Council, `5/1` of one conference or another. */
function isAmbiguous(number: string, year: number): boolean {
  const [, session = Number.NaN, item = 0] = (/^(\d+)\/(\d+)/.exec(number) ?? []).map(Number);
  if (Number.isNaN(session) || MOST_OF_OTHERS < item) return false;
  return session < 31 || (session < 70 && Math.abs(2006 + Math.floor((session - 1) / 3) - year) < 2);
}
