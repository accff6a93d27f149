/** A resolution that nobody cites, while one whose number differs in a digit is of the day it is cited with. */
import { oneDigitOff } from '../../corpus/known-notes';
import type { Citation, ResolutionTarget } from '../../resolution/citations';
import { writeDate } from '../../resolution/dates';
import { citationsIn } from '../cite/facts';
import { datesOf } from '../cite/known';
import type { Finding } from '../finding';
import { formFinding, replace } from '../form/findings';
import { hintRule } from '../form/modes';
import type { DraftRule, RuleContext } from '../rule';

/** No session of the General Assembly has adopted so many. */
const MOST = 360;

export const citationNumber: DraftRule = {
  id: 'citation-number',
  scope: 'draft',
  summary: 'A resolution is cited by a number that exists',
  defaultSeverity: 'hint',
  modes: hintRule,
  authority: 'The documents that are loaded, and the resolutions that they cite',
  *check(context) {
    for (const { target, date } of datedIn(context)) {
      const finding = checkNumber(context, target, date.iso);
      if (finding) yield finding;
    }
  },
  cases: (context) => datedIn(context).length,
};

interface Dated {
  readonly target: ResolutionTarget & { readonly symbol: string };
  readonly date: { readonly iso: string };
}

const datedIn = ({ snapshot }: RuleContext): Dated[] =>
  citationsIn(snapshot).filter(
    (citation): citation is Citation & Dated =>
      citation.date?.iso !== undefined &&
      citation.target.kind === 'resolution' &&
      citation.target.symbol?.startsWith('A/RES/') === true,
  );

function checkNumber({ world }: RuleContext, target: Dated['target'], iso: string): Finding | undefined {
  const { number, numberSpan, symbol } = target;
  if (datesOf(world.engine, symbol)) return undefined;
  const near = oneDigitOff(number).filter((other) => datesOf(world.engine, `A/RES/${other}`)?.includes(iso));
  const fixes = near.slice(0, 3).map((other) => replace(`Use "${other}"`, numberSpan, other));
  if (MOST < Number(/\/(\d+)/.exec(number)?.[1] ?? 0)) {
    return { ...formFinding(citationNumber, numberSpan, `There is no resolution ${number}`), fixes };
  }
  const [only] = near;
  if (only === undefined || 1 < near.length) return undefined;
  const message = `The corpus does not cite a resolution ${number}; resolution ${only} is of ${writeDate(iso)}`;
  return { ...formFinding(citationNumber, numberSpan, message), fixes };
}
