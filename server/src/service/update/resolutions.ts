/** Resolutions that later ones have followed: "the most recent of which is resolution 74/148 of 18 December 2019". */
import type { Corpus } from '../../corpus/model';
import { writeDate } from '../../resolution/citations/dates';
import { readSymbol } from '../../resolution/citations/symbols';
import { type Span, slice } from '../../text/span';
import type { Snapshot } from '../draft/snapshot';
import type { World } from '../world/world';
import { type CitedList, type CitedResolution, citedLists } from './cited-lists';
import { type BaseOccasion, keepsInterval, type Occasions } from './occasions';
import { LATEST, type Predecessors } from './predecessors';
import { seriesOfSymbol, withoutParts } from './series';
import { replaced, type UpdateItem } from './update-item';

/** A resolution that takes the place of an earlier one. */
interface Follower {
  readonly symbol: string;
  readonly date: string;
  readonly reason: string;
  readonly sure: boolean;
  /** Whether what the resolution asked for is due when the draft is adopted. */
  readonly isDue: boolean;
}

/** The resolutions that the paragraphs of a draft cite, where a later one has followed. */
export function* staleResolutions(
  snapshot: Snapshot,
  { corpus }: World,
  occasions: Occasions,
  own: Predecessors,
): Iterable<UpdateItem> {
  const { then, now } = occasions;
  if (!then) return;
  for (const list of citedLists(snapshot)) {
    const named = new Set(list.cited.map(({ symbol }) => withoutParts(symbol)));
    for (const one of list.cited) {
      const follower = own.has(withoutParts(one.symbol))
        ? itself(then, occasions)
        : followerOf(one, corpus, then, now.date);
      if (!follower || named.has(withoutParts(follower.symbol))) continue;
      yield itemFor(snapshot.text, list, one, follower);
    }
    const unknown = unknownLast(list, own, corpus, occasions);
    if (unknown) yield unknown;
  }
}

const itself = ({ symbol, date }: BaseOccasion, occasions: Occasions): Follower => ({
  symbol,
  date,
  sure: true,
  isDue: keepsInterval(occasions),
  reason: `The draft follows ${symbol} of ${writeDate(date)}`,
});

/** The latest resolution of its title; none where there was a later one already when the base was adopted. */
function followerOf(
  { symbol }: CitedResolution,
  corpus: Corpus,
  then: BaseOccasion,
  before: string,
): Follower | undefined {
  const series = seriesOfSymbol(corpus, symbol, before) ?? [];
  const at = series.findIndex((one) => withoutParts(one.symbol) === withoutParts(symbol));
  const [next, latest] = [series[at + 1], series.at(-1)];
  if (at < 0 || !next || !latest || next.date < then.date) return undefined;
  return {
    symbol: latest.symbol,
    date: latest.date,
    sure: false,
    isDue: false,
    reason: `The latest of the title "${latest.document.title}" is ${latest.symbol} of ${writeDate(latest.date)}`,
  };
}

/** Of all that a series has adopted one is named: that is its latest. */
const INCLUDED = /\b(?:including|in particular) (?:(?:its|General Assembly|Assembly) )?resolution $/;
/** Nothing but the verb and who adopted it stands before the number. */
const RECALLED =
  /^\*?[A-Z][a-z]+(?: also| further)?\*?(?: also| further)? (?:all )?(?:its|the|General Assembly)?(?: (?:previous|relevant|earlier|annual|subsequent|General Assembly))* ?resolutions? $/;
/** What is done year after year, as the resolution of the year before asked. */
const CARRIED_OUT =
  /\b(?:pursuant to|in pursuance of|submitted in accordance with|implementation of|(?:request|mandate)s? (?:made |contained )?in|(?:requested|urged|mandated)(?: by the (?:General )?Assembly)? in|called for in|follow-up to) (?:its |General Assembly |the provisions of )?resolutions? $/;

/** Added to a list, put in the place of a resolution that stands alone; elsewhere only marked. */
function itemFor(text: string, list: CitedList, one: CitedResolution, follower: Follower): UpdateItem {
  const isLatest = LATEST.test(list.before) || (follower.sure && INCLUDED.test(list.before));
  const isRecalled =
    list.block.kind === 'preambular' &&
    one === list.cited.at(-1) &&
    RECALLED.test(list.before) &&
    !ONE_EVENT.test(list.after);
  const { reason } = follower;
  const sure = follower.sure && (isLatest || isRecalled || isGrowing(list, one, sessionOf(follower)));
  const item = { span: one.span, kind: 'resolution', reason, sure } as const;
  const isCarriedOut = follower.isDue && CARRIED_OUT.test(list.before);
  if (!sure && !isLatest && !isCarriedOut) return item;
  const written = numberOf(follower.symbol) + (one.isDated ? ` of ${writeDate(follower.date)}` : '');
  if (isLatestFirst(list)) return putFirst(item, list, written);
  const previous = list.cited[list.cited.indexOf(one) - 1];
  if (!previous || one !== list.cited.at(-1)) return replaced(item, written);
  const gap: Span = { start: previous.span.end, end: one.span.start };
  const joint = /\band $/.test(slice(text, gap)) ? [{ span: gap, text: ', ' }] : [];
  const end = { start: one.span.end, end: one.span.end };
  return {
    ...item,
    fix: { title: `Add "${written}"`, edits: [...joint, { span: end, text: ` and ${written}` }] },
  };
}

/** Whether a list has one resolution of each of several sessions, and `next` follows at the interval of the last two. */
function isGrowing({ cited, after }: CitedList, one: CitedResolution, next: number): boolean {
  const gaps = [...cited.map(({ session }) => session), next].map(
    (session, at, all) => session - (all[at - 1] ?? 0),
  );
  return (
    cited.length >= SERIES &&
    one === cited.at(-1) &&
    gaps.every((gap) => gap > 0) &&
    gaps.at(-1) === gaps.at(-2) &&
    !ONE_EVENT.test(after)
  );
}

/** What a resolution did once is not what the next one does. */
const ONE_EVENT = /^,? (?:adopted|by which|in which|proclaiming|establishing)\b/;

/** Whether a list begins with its latest: "75/287 of 18 June 2021, 75/238 of 31 December 2020 and 74/246 of ...". */
const isLatestFirst = ({ cited }: CitedList): boolean =>
  cited.length > 1 && cited.every(({ session }, at) => at === 0 || session <= (cited[at - 1]?.session ?? 0));

/** The latest before the others; the list goes on as it was. */
function putFirst(item: Omit<UpdateItem, 'fix'>, { cited }: CitedList, written: string): UpdateItem {
  const at = cited[0]?.span.start ?? item.span.start;
  const edits = [{ span: { start: at, end: at }, text: `${written}, ` }];
  return { ...item, fix: { title: `Add "${written}"`, edits } };
}

const sessionOf = ({ symbol }: Follower): number => Number(readSymbol(symbol).session);

/** `A/RES/76/84 A-B` -> `76/84 A and B` */
const numberOf = (symbol: string): string =>
  symbol.replace(/^A\/RES\//, '').replace(/ ([A-Z])[-\u2013]([A-Z])$/, ' $1 and $2');

/** A list of so many is one of a series, to which each year adds. */
const SERIES = 3;

/** The last of a list that is of the time of the base and has no later one in the corpus: what followed it is not known. */
function unknownLast(
  { cited }: CitedList,
  own: ReadonlySet<string>,
  corpus: Corpus,
  { now, then }: Occasions,
): UpdateItem | undefined {
  const last = cited.at(-1);
  if (!last || !then || own.has(withoutParts(last.symbol))) return undefined;
  if (withoutParts(last.symbol) === withoutParts(then.symbol)) return undefined;
  const series = seriesOfSymbol(corpus, last.symbol, now.date);
  if (series && (cited.length < 2 || withoutParts(series.at(-1)?.symbol ?? '') !== withoutParts(last.symbol)))
    return undefined;
  if (cited.length < SERIES && last.session < then.session - (now.session - then.session)) return undefined;
  const reason = series
    ? `${last.symbol} has no later one of its title in the corpus; another may have followed it in this list`
    : `${last.symbol} is not in the corpus: whether a later one has followed it is not known`;
  return { span: last.span, kind: 'resolution', reason, sure: false };
}
