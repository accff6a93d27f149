/** A resolution that nobody cites, while one whose number differs in a digit is of the day it is cited with. */

import { citedLookup } from '../../../corpus/cited-sources';
import { oneDigitOff } from '../../../corpus/footnote-index';
import type { Citation, ResolutionTarget } from '../../../resolution/citations/citations';
import { writeDate } from '../../../resolution/citations/dates';
import { holds } from '../../../text/span';
import type { DraftRule, RuleContext } from '../../check/rule';
import { fitsBetween } from '../../citations/adoption-order';
import { citationsIn } from '../../citations/facts';
import { datesOf, nearNumbers } from '../../citations/source-facts';
import { resolutionOf } from '../../draft/snapshot';
import type { Finding } from '../../finding';
import type { World } from '../../world/world';
import { formFinding, replace } from '../form-findings';
import { hintRule } from '../modes';

/** No session of the General Assembly has adopted so many, and there were not so many sessions. */
const MOST = 360;
const SESSIONS = 200;
const SHOWN = 5;

export const citationNumber: DraftRule = {
  id: 'citation-number',
  scope: 'draft',
  summary: 'A resolution is cited by a number that exists',
  defaultSeverity: 'hint',
  modes: hintRule,
  authority: 'The documents that are loaded, and the resolutions that adopted texts cite',
  *check(context) {
    const cited = citedIn(context);
    for (const citation of cited) {
      if (datesOf(context.world.engine, citation.target.symbol)) continue;
      const finding = citation.date?.iso
        ? checkDated(context, citation.target, citation.date.iso)
        : checkUndated(context, citation.target, cited);
      if (finding) yield finding;
    }
  },
  cases: (context) => citedIn(context).length,
};

interface Cited extends Citation {
  readonly target: ResolutionTarget & { readonly symbol: string };
}

const citedIn = ({ snapshot }: RuleContext): Cited[] =>
  citationsIn(snapshot).filter(
    (citation): citation is Cited =>
      citation.target.kind === 'resolution' && citation.target.symbol !== undefined,
  );

function checkDated({ world }: RuleContext, target: Cited['target'], iso: string): Finding | undefined {
  const near = nearNumbers(world.engine, target, iso).slice(0, SHOWN);
  const fixes = near.map((other) => replace(`Use "${other}"`, target.numberSpan, other));
  if (isBeyond(target))
    return {
      ...formFinding(citationNumber, target.numberSpan, `There is no resolution ${target.number}`),
      fixes,
    };
  const [only] = near;
  // A year in the number that is not the day's is said by the rule of dates.
  if (/\(\d{4}\)$/.test(target.number) && !target.number.includes(`(${iso.slice(0, 4)})`)) return undefined;
  if (only === undefined || !isBetter(world, target, only, iso)) return undefined;
  const message = `The corpus does not cite a resolution ${target.number}; resolution ${only} is of ${writeDate(iso)}`;
  return { ...formFinding(citationNumber, target.numberSpan, message), fixes };
}

/** So many adopted resolutions must cite the near number where the one that stands there may be right as well. */
const MUCH_CITED = 8;

/** Many resolutions are of one day, and not all are cited: a number in its place in the session may be right. */
function isBetter({ engine, corpus }: World, { symbol, number }: Cited['target'], near: string, iso: string) {
  const series = symbol.slice(0, symbol.length - number.length);
  if (series === 'S/RES/' || !fitsBetween(corpus, symbol, iso)) return true;
  return isMuchCited(engine, series + near);
}

const isMuchCited = ({ corpus }: World['engine'], symbol: string): boolean =>
  MUCH_CITED <= (citedLookup(corpus.cited).date(symbol)?.witnesses ?? 0);

const isBeyond = ({ symbol, number }: Cited['target']): boolean => {
  const [, session = 0, item = 0] = (/^(\d+)\/(\d+)/.exec(number) ?? []).map(Number);
  return symbol.startsWith('A/RES/') && (MOST < item || SESSIONS < session);
};

/** A number that the text says once, while it cites one that many cite and that differs in a digit. */
function checkUndated(
  { world, snapshot }: RuleContext,
  { number, numberSpan, symbol }: Cited['target'],
  cited: readonly Cited[],
): Finding | undefined {
  if (resolutionOf(snapshot).notes.some(({ span }) => holds(span, numberSpan))) return undefined;
  if (1 < cited.filter(({ target }) => target.symbol === symbol).length) return undefined;
  const near = new Set(oneDigitOff(symbol));
  const meant = cited.find(
    ({ target }) => near.has(target.symbol) && isMuchCited(world.engine, target.symbol),
  );
  if (!meant) return undefined;
  const right = meant.target.number;
  const message = `The corpus does not cite a resolution ${number}; this text cites resolution ${right}`;
  return formFinding(citationNumber, numberSpan, message, replace(`Use "${right}"`, numberSpan, right));
}
