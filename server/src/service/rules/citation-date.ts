/** A resolution is cited with the day of its adoption: "resolution 73/195 of 19 December 2018". */
import type { Citation } from '../../resolution/citations';
import { writeDate } from '../../resolution/dates';
import { yearsOfResolution } from '../../resolution/symbols';
import { slice } from '../../text/span';
import { citationsIn } from '../cite/facts';
import { datesOf } from '../cite/known';
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
  return outsideSession(target.number, target.body, date.iso)
    ? fixless(date.span, target.number, words)
    : undefined;
}

const fixless = (span: Dated['span'], number: string, words: string): Finding =>
  formFinding(citationDate, span, `${words} is not in the session of resolution ${number}`);

/** A session runs from September to September; resumed ones into the days before the next. */
function outsideSession(number: string, body: string | undefined, iso: string): boolean {
  if (body === 'Security Council') return !number.includes(`(${iso.slice(0, 4)})`);
  if (body === 'Economic and Social Council')
    return Math.abs(Number(iso.slice(0, 4)) - Number(number.slice(0, 4))) > 1;
  if (body !== 'General Assembly') return false;
  const years = yearsOfResolution(number);
  return years !== undefined && (iso < `${years.from}-09-01` || `${years.to}-10-01` < iso);
}
