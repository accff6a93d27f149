/** A resolution is cited with the day of its adoption: "resolution 73/195 of 19 December 2018". */

import type { Citation, ResolutionTarget } from '../../../resolution/citations/citations';
import { writeDate } from '../../../resolution/citations/dates';
import { yearsOfResolution } from '../../../resolution/citations/symbols';
import { slice } from '../../../text/span';
import type { DraftRule, RuleContext } from '../../check/rule';
import { outOfTurn } from '../../citations/adoption-order';
import { citationsIn } from '../../citations/facts';
import { datesOf, nearNumbers } from '../../citations/source-facts';
import type { Finding, Fix } from '../../finding';
import { formFinding, replace } from '../form-findings';

export const citationDate: DraftRule = {
  id: 'citation-date',
  organs: 'every',
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
  if (date.iso && isOfOthers(target, date.iso)) return undefined;
  if (right) {
    const fix = replace(`Use "${writeDate(right)}"`, date.span, writeDate(right));
    const message = `${NAMES[target.what]} ${target.number} was adopted on ${writeDate(right)}`;
    const finding = formFinding(citationDate, date.span, message, fix);
    const numbers = numberFixes(context, target, date.iso);
    const isOther = date.iso !== undefined && 1 < partsApart(date.iso, right);
    const fixes = isOther ? [...numbers, ...finding.fixes] : [...finding.fixes, ...numbers];
    // Of a day on which a resolution one digit off was adopted, it cannot be known whether day or number is the slip.
    const isOpen = numbers.length > (isOther ? 1 : 0);
    return { ...finding, fixes, ...(isOpen && { turnsSense: true }) };
  }
  if (!date.iso) return formFinding(citationDate, date.span, `No calendar has the day ${words}`);
  const finding = outsideSession(target.number, target.body, date.iso)
    ? fixless(date.span, target, words)
    : contradictsOrder(context, target, date.iso, date.span);
  return finding && { ...finding, fixes: [...finding.fixes, ...numberFixes(context, target, date.iso)] };
}

/** Resolutions of a session are numbered in the order of their adoption: `72/318` is not before `72/308`. */
function contradictsOrder(
  { world }: RuleContext,
  target: ResolutionTarget,
  iso: string,
  span: Dated['span'],
): Finding | undefined {
  const contradiction = target.symbol && outOfTurn(world.corpus, target.symbol, iso);
  if (!contradiction) return undefined;
  const { neighbour, isLate } = contradiction;
  const message = `Resolution ${target.number} is ${isLate ? 'not later' : 'not earlier'} than resolution ${neighbour.number} of ${writeDate(neighbour.date)}`;
  return formFinding(citationDate, span, message);
}

/** In how many of year, month and day two dates differ: one is a slip of the pen, more are another date. */
const partsApart = (a: string, b: string): number =>
  a.split('-').filter((part, i) => part !== b.split('-')[i]).length;

/** Fixes that write a number, one digit off, of a resolution that is of the day. */
const numberFixes = ({ world }: RuleContext, target: ResolutionTarget, iso: string | undefined): Fix[] =>
  iso
    ? nearNumbers(world.engine, target, iso)
        .slice(0, MOST_FIXES)
        .map((number) => replace(`Use "${number}"`, target.numberSpan, number))
    : [];

/** As they begin a line. */
const NAMES: Readonly<Record<ResolutionTarget['what'], string>> = {
  resolution: 'Resolution',
  decision: 'Decision',
};

const MOST_FIXES = 5;

const fixless = (span: Dated['span'], { number, body, what }: ResolutionTarget, words: string): Finding =>
  formFinding(
    citationDate,
    span,
    body === 'Security Council'
      ? `${words} is not of the year in ${what} ${number}`
      : `${words} is not in the session of ${what} ${number}`,
  );

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
  if (body !== 'General Assembly') return false;
  const years = yearsOfResolution(number);
  if (!years) return false;
  const from = years.from === 1946 ? '1946-01-01' : `${years.from}-09-01`;
  return iso < from || `${years.to}-10-01` < iso;
}

/** Whether the day is not one of the General Assembly's session, and may well be of another body's of that number. */
function isOfOthers({ number, body }: ResolutionTarget, iso: string): boolean {
  const years = body === 'General Assembly' ? yearsOfResolution(number) : undefined;
  const year = Number(iso.slice(0, 4));
  return years !== undefined && (year < years.from || years.to < year) && isAmbiguous(number, year);
}

/** No other body has numbered this many resolutions in one session. */
const MOST_OF_OTHERS = 69;

/** `54/15` of 2023 is of the Human Rights Council, `5/1` of one conference or another. */
function isAmbiguous(number: string, year: number): boolean {
  const [, session = Number.NaN, item = 0] = (/^(\d+)\/(\d+)/.exec(number) ?? []).map(Number);
  if (Number.isNaN(session) || MOST_OF_OTHERS < item) return false;
  return session < 31 || (session < 70 && Math.abs(2006 + Math.floor((session - 1) / 3) - year) < 2);
}
