/**
 * A resolution whose number is a slip for another one. An unknown number is not a wrong one: many resolutions are of
 * one day, and no table holds them all. So two witnesses must speak for the other number: the day with which the
 * resolution is cited, and the order of the numbers, which that day contradicts; or the title that stands beside it.
 */

import { findDocument } from '../../../corpus/document';
import { oneDigitOff } from '../../../corpus/footnote-index';
import { bySymbol, instrumentTable } from '../../../corpus/instruments';
import type { Corpus } from '../../../corpus/model';
import { type Citation, findCitations, type ResolutionTarget } from '../../../resolution/citations/citations';
import { writeDate } from '../../../resolution/citations/dates';
import { foldTitle } from '../../../resolution/citations/title-before-mark';
import { memoizeByObject, memoizeByText } from '../../../text/memoize';
import type { DraftRule, RuleContext } from '../../check/rule';
import { outOfTurn } from '../../citations/adoption-order';
import { citationsIn } from '../../citations/facts';
import { datesOf, nearNumbers } from '../../citations/source-facts';
import type { Finding } from '../../finding';
import { formFinding, replace } from '../form-findings';
import { hintRule } from '../modes';

/** No session of the General Assembly has adopted more resolutions, and it has not had more sessions. */
const MOST = 360;
const SESSIONS = 200;
const SHOWN = 5;

export const citationNumber: DraftRule = {
  id: 'citation-number',
  organs: 'every',
  scope: 'draft',
  summary: 'A resolution is cited by a number that exists',
  defaultSeverity: 'hint',
  modes: hintRule,
  authority: 'The documents that are loaded, and the resolutions that adopted texts cite',
  *check(context) {
    for (const citation of citedIn(context)) {
      if (datesOf(context.world.engine, citation.target.symbol)) continue;
      const finding = isBeyond(citation.target)
        ? beyond(context, citation)
        : (titled(context, citation) ?? misplaced(context, citation));
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

const isBeyond = ({ symbol, number }: Cited['target']): boolean => {
  const [, session = 0, item = 0] = (/^(\d+)\/(\d+)/.exec(number) ?? []).map(Number);
  return symbol.startsWith('A/RES/') && (MOST < item || SESSIONS < session);
};

/** A number that no session has reached. */
const beyond = ({ world }: RuleContext, { target, date }: Cited): Finding =>
  finding(
    target,
    `There is no resolution ${target.number}`,
    date?.iso ? nearNumbers(world.engine, target, date.iso) : [],
  );

/** The day contradicts the number, and one that differs in a digit is of that day. */
function misplaced({ world }: RuleContext, { target, date }: Cited): Finding | undefined {
  if (!date?.iso || !outOfTurn(world.corpus, target.symbol, date.iso)) return undefined;
  const near = nearNumbers(world.engine, target, date.iso);
  if (near.length === 0) return undefined;
  const message = `Resolution ${target.number} is not known; resolution ${near[0]} was adopted on ${writeDate(date.iso)}`;
  return finding(target, message, near);
}

/** The title beside the number is that of a resolution whose number differs in a digit; a day must be that one's. */
function titled({ snapshot, world }: RuleContext, { target, span, date }: Cited): Finding | undefined {
  const beside = wordsBeside(snapshot.text, date?.span.end ?? span.end);
  for (const { symbol, number, title, folded } of titlesNear(world.corpus)(target)) {
    if (!beside.includes(folded)) continue;
    const days = date?.iso ? datesOf(world.engine, symbol) : undefined;
    if (days && !days.includes(date?.iso ?? '')) continue;
    const message = `Resolution ${target.number} is not known; “${title}” is resolution ${number}`;
    return finding(target, message, [number]);
  }
  return undefined;
}

/** The words after a citation, up to the next one and in its paragraph, folded and between blanks. */
function wordsBeside(text: string, from: number): string {
  const [paragraph = ''] = text.slice(from, from + BESIDE).split(/\n\s*\n/);
  const next = findCitations(paragraph).at(0)?.span.start;
  return ` ${foldTitle(paragraph.slice(0, next).replace(/[*“”,;.]|\[\^\w+\]/g, ''))} `;
}

/** A title stands within this many code units after the number. */
const BESIDE = 240;
/** A title of fewer words may be running text. */
const FEWEST = 3;

/** A resolution that the corpus knows by a title. */
interface Titled {
  readonly symbol: string;
  readonly number: string;
  readonly title: string;
  /** The title folded, between blanks. */
  readonly folded: string;
}

/** The resolutions with a title whose number differs from a number in one digit. */
const titlesNear = memoizeByObject((corpus: Corpus) => {
  const inSeries = memoizeByText((series) =>
    memoizeByText((number) =>
      [...new Set(oneDigitOff(number))].flatMap((other) => titledAs(corpus, series, other)),
    ),
  );
  return ({ symbol, number }: ResolutionTarget & { readonly symbol: string }) =>
    inSeries(symbol.slice(0, symbol.length - number.length))(number);
});

function titledAs({ documents, instruments }: Corpus, series: string, number: string): Titled[] {
  const symbol = series + number;
  const named = bySymbol(instrumentTable(instruments), symbol).map(({ title }) => title);
  return [findDocument(documents, symbol)?.title, ...named]
    .filter((title): title is string => title !== undefined && FEWEST <= title.split(' ').length)
    .map((title) => ({ symbol, number, title, folded: ` ${foldTitle(title)} ` }));
}

const finding = (target: ResolutionTarget, message: string, others: readonly string[]): Finding => ({
  ...formFinding(citationNumber, target.numberSpan, message),
  fixes: others.slice(0, SHOWN).map((other) => replace(`Use "${other}"`, target.numberSpan, other)),
});
