/** Resolutions that later ones have followed: "the most recent of which is resolution 74/148 of 18 December 2019". */
import type { Corpus } from '../../corpus/model';
import { writeDate } from '../../resolution/citations/dates';
import { type Span, slice } from '../../text/span';
import { wordsOf } from '../../text/words';
import type { Snapshot } from '../draft/snapshot';
import { titleOf } from '../draft/title';
import type { World } from '../world/world';
import { type CitedList, type CitedResolution, citedLists } from './cited-lists';
import type { BaseOccasion, Occasions } from './occasions';
import { seriesOfSymbol, seriesOfTitle, withoutParts } from './series';
import { replaced, type UpdateItem } from './update-item';

/** A resolution that takes the place of an earlier one. */
interface Follower {
  readonly symbol: string;
  readonly date: string;
  readonly reason: string;
  readonly sure: boolean;
}

/** The resolutions that the paragraphs of a draft cite, where a later one has followed. */
export function* staleResolutions(
  snapshot: Snapshot,
  { corpus }: World,
  occasions: Occasions,
): Iterable<UpdateItem> {
  const { then, now } = occasions;
  if (!then) return;
  const lists = citedLists(snapshot);
  const own = predecessorsIn(lists, titleOf(snapshot), corpus, then);
  for (const list of lists) {
    const named = new Set(list.cited.map(({ symbol }) => withoutParts(symbol)));
    for (const one of list.cited) {
      const follower = own.has(withoutParts(one.symbol))
        ? itself(then)
        : followerOf(one, corpus, then, now.date);
      if (!follower || named.has(withoutParts(follower.symbol))) continue;
      yield itemFor(snapshot.text, list, one, follower);
    }
    const unknown = unknownLast(list, own, corpus, occasions);
    if (unknown) yield unknown;
  }
}

const itself = ({ symbol, date }: BaseOccasion): Follower => ({
  symbol,
  date,
  sure: true,
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
    reason: `The latest of the title "${latest.document.title}" is ${latest.symbol} of ${writeDate(latest.date)}`,
  };
}

/** The symbols of the draft's own title before its base: those of the corpus, and what the text says of itself. */
function predecessorsIn(
  lists: readonly CitedList[],
  title: string,
  corpus: Corpus,
  then: BaseOccasion,
): ReadonlySet<string> {
  const known = seriesOfTitle(corpus, title, then.date).at(-1);
  if (known) return new Set([withoutParts(known.symbol)]);
  const said = lists.flatMap((list) => {
    const last = list.cited.at(-1);
    const isUnknown = last && seriesOfSymbol(corpus, last.symbol, then.date) === undefined;
    return isUnknown && saysItself(list, last, title, then) ? [last] : [];
  });
  const latest = Math.max(...said.map(({ session }) => session));
  return new Set(said.filter(({ session }) => session === latest).map(({ symbol }) => withoutParts(symbol)));
}

/** No title comes back after more sessions than these, and is cited as the one before. */
const LONGEST_INTERVAL = 4;

function saysItself(
  { before, after, block, cited }: CitedList,
  last: CitedResolution,
  title: string,
  then: BaseOccasion,
): boolean {
  if (last.session >= then.session || last.session < then.session - LONGEST_INTERVAL) return false;
  if (LATEST.test(before)) return true;
  if (block.kind !== 'preambular') return false;
  if (/^[,;.\s]*$/.test(after)) return cited.length > 1 || isOnTopic(before, title);
  if (
    cited.length > 2 &&
    !/^,? (?:on|entitled|concerning|regarding|relating to|in which|adopted) /.test(after)
  )
    return true;
  const [, topic] = /^,? (?:on|concerning|regarding|relating to|entitled) ([^,;]*)/.exec(after) ?? [];
  return topic !== undefined && (THIS.test(topic) || isOnTopic(topic, title));
}

const LATEST =
  /\b(?:latest|most recent(?:ly)?|last)\b[^,;.]{0,40}\b(?:is|was|being|its|of which) (?:[A-Z][a-z]+ [A-Z][a-z]+ )?resolutions? $/;
/** Of all that a series has adopted one is named: that is its latest. */
const INCLUDED = /\b(?:including|in particular) (?:(?:its|General Assembly|Assembly) )?resolution $/;
/** Nothing but the verb and who adopted it stands before the number. */
const RECALLED =
  /^\*?[A-Z][a-z]+(?: also| further)?\*?(?: also| further)? (?:all )?(?:its|the|General Assembly)?(?: (?:previous|relevant|earlier|annual|subsequent|General Assembly))* ?resolutions? $/;
/** What is done year after year, as the resolution of the year before asked. */
const CARRIED_OUT =
  /\b(?:pursuant to|submitted in accordance with|implementation of|request contained in|requested in|called for in|follow-up to) (?:its |General Assembly |the provisions of )?resolutions? $/;
const THIS = /^(?:this|the) (?:subject|matter|question|issue|item|topic)\b/;

/** Whether words speak of most of what a title does. */
function isOnTopic(words: string, title: string): boolean {
  const said = new Set(wordsOf(words).map(({ folded }) => folded));
  const telling = wordsOf(title).filter(({ folded }) => folded.length > 3);
  return telling.length > 0 && telling.filter(({ folded }) => said.has(folded)).length * 3 >= telling.length;
}

/** Added to a list, put in the place of a resolution that stands alone; elsewhere only marked. */
function itemFor(text: string, list: CitedList, one: CitedResolution, follower: Follower): UpdateItem {
  const isLatest = LATEST.test(list.before) || (follower.sure && INCLUDED.test(list.before));
  const isRecalled =
    list.block.kind === 'preambular' &&
    one === list.cited.at(-1) &&
    RECALLED.test(list.before) &&
    !ONE_EVENT.test(list.after);
  const { reason } = follower;
  const sure = follower.sure && (isLatest || isRecalled);
  const item = { span: one.span, kind: 'resolution', reason, sure } as const;
  const isCarriedOut = follower.sure && CARRIED_OUT.test(list.before);
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
