/** The texts that a base followed in its turn: what its series adopted before it. */
import type { CorpusDocument } from '../../corpus/model';
import { type Engine, idsOf, locate } from '../../match/index/engine';
import { find, occurrences } from '../../match/index/word-index';
import { DATE_PATTERN } from '../../resolution/citations/dates';
import { readSymbol } from '../../resolution/citations/symbols';
import { foldTitle } from '../../resolution/citations/title-before-mark';
import { wordsOf } from '../../text/words';
import type { Snapshot } from '../draft/snapshot';
import { titleOf } from '../draft/title';
import type { World } from '../world/world';
import { type CitedList, type CitedResolution, citedLists } from './cited-lists';
import type { BaseOccasion, Occasions } from './occasions';
import { seriesOfSymbol, seriesOfTitle, withoutParts } from './series';

/** Symbols without parts: the one of the corpus, or those that the draft says of itself; empty where none is known. */
export type Predecessors = ReadonlySet<string>;

/** The symbols of the draft's own title before its base. */
export function predecessorsOf(
  snapshot: Snapshot,
  { corpus, engine }: World,
  { then, now }: Occasions,
): Predecessors {
  if (!then) return new Set();
  const title = titleOf(snapshot);
  const titled = { title, date: now.date };
  const known = seriesOfTitle(corpus, title, then.date).at(-1);
  if (known) return new Set([withoutParts(known.symbol)]);
  const said = citedLists(snapshot).flatMap((list) => {
    const last = list.cited.at(-1);
    const isUnknown = last && seriesOfSymbol(corpus, last.symbol, then.date) === undefined;
    return isUnknown && saysItself(list, last, title, then) ? [{ list, last }] : [];
  });
  const latest = Math.max(...said.map(({ last }) => last.session));
  const own = said.filter(
    ({ list, last }) =>
      last.session === latest &&
      (LATEST.test(list.before) || !(isOneOfTwo(list, last) || isClaimed(list, last, titled, engine))),
  );
  return new Set(own.map(({ last }) => withoutParts(last.symbol)));
}

/** What a draft is called, and the day that it is measured by. */
interface Titled {
  readonly title: string;
  readonly date: string;
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

/** What stands before the latest of a series. */
export const LATEST =
  /\b(?:latest|most recent(?:ly)?|last)\b[^,;.]{0,40}\b(?:is|was|being|its|of which) (?:[A-Z][a-z]+ [A-Z][a-z]+ )?resolutions? $/;
const THIS = /^(?:this|the) (?:subject|matter|question|issue|item|topic)\b/;

/** Whether words speak of much of what a title does. */
const isOnTopic = (words: string, title: string): boolean => shareSaid(words, title) * 3 >= 1;

/** How many of the telling words of a title others say, from 0 to 1. */
function shareSaid(words: string, title: string): number {
  const said = new Set(wordsOf(words).map(({ folded }) => folded));
  const telling = wordsOf(title).filter(({ folded }) => folded.length > 3);
  return telling.filter(({ folded }) => said.has(folded)).length / Math.max(1, telling.length);
}

/** A series adopts one text in a session: of two in a list, one is another's. */
const isOneOfTwo = ({ cited }: CitedList, { session, symbol }: CitedResolution): boolean =>
  cited.some((one) => one.session === session && withoutParts(one.symbol) !== withoutParts(symbol));

/** Places that are looked at. */
const PLACES = 200;

/** Whether a text of another title, which fits what is said of it no worse, recalls a resolution as the last of its own. */
function isClaimed(
  { after }: CitedList,
  { symbol }: CitedResolution,
  { title, date: before }: Titled,
  engine: Engine,
): boolean {
  const number = symbol.replace(/^A\/RES\//, '');
  const claim = new RegExp(
    `^(?:Recalling|Reaffirming)\\b[^;]* ${number.replace('/', '\\/')} of ${DATE_PATTERN}(?:,?$|,? on\\b|, and\\b)`,
  );
  const [topic = ''] = /^[^,;]*/.exec(after) ?? [];
  const isOther = ({ standing, date = before, title: other }: CorpusDocument): boolean =>
    standing === 'adopted' &&
    date < before &&
    foldTitle(other) !== foldTitle(title) &&
    shareSaid(topic, other) >= shareSaid(topic, title);
  const places = occurrences(engine.index, find(engine.index, idsOf(engine, wordsOf(number))), PLACES);
  for (const { paragraph: at } of places) {
    const { document, paragraph } = locate(engine, at);
    if (isOther(document) && claim.test(paragraph.text)) return true;
  }
  return false;
}

/** Sessions from the latest of the predecessors to the base. */
export function intervalTo({ then }: Occasions, own: Predecessors): number | undefined {
  const sessions = [...own].map((symbol) => Number(readSymbol(symbol).session)).filter((one) => one > 0);
  return then && sessions.length > 0 ? then.session - Math.max(...sessions) : undefined;
}
