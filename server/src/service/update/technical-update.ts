/** The technical update: what in a draft belongs to the year of the text that it was made from. */
import { append } from '../../text/append';
import { holds, overlaps } from '../../text/span';
import { citationsIn } from '../citations/facts';
import { resolutionOf, type Snapshot } from '../draft/snapshot';
import type { World } from '../world/world';
import { borneOut, followedElsewhere } from './borne-out';
import { citedLists } from './cited-lists';
import { staleDocuments, staleSupplements } from './documents';
import { askLaterTexts } from './later-texts';
import { type Occasions, occasionsOf } from './occasions';
import { staleDecisions } from './other-bodies';
import { intervalTo, predecessorsOf } from './predecessors';
import { staleResolutions } from './resolutions';
import { type SearchedWords, searchedIn } from './searched-words';
import { staleSpellings } from './spellings';
import { staleAnniversaries } from './times/anniversaries';
import { staleDates } from './times/dates';
import { staleEvents } from './times/ordinal-events';
import { stalePeriods } from './times/periods';
import { staleSessions } from './times/sessions';
import { staleTitles } from './titles';
import type { UpdateItem } from './update-item';

type Look = (part: SearchedWords, occasions: Occasions) => Iterable<UpdateItem>;

/** What is looked for in each paragraph and note; where two find the same words, the first speaks. */
const LOOKS: readonly Look[] = [
  staleSpellings,
  staleSupplements,
  staleDocuments,
  staleSessions,
  staleEvents,
  stalePeriods,
  staleAnniversaries,
  staleDates,
];

/**
 * What is stale in a draft that is to be adopted on the day `date` (`2026-11-10`), in the order of its text. Of the
 * corpus only what was adopted before that day is known. Pure.
 */
export function technicalUpdate(snapshot: Snapshot, world: World, date: string): UpdateItem[] {
  const plain = occasionsOf(snapshot, world, date);
  const own = predecessorsOf(snapshot, world, plain);
  const occasions = { ...plain, interval: intervalTo(plain, own) };
  const items = [
    ...staleResolutions(snapshot, world, occasions, own),
    ...staleDecisions(snapshot, occasions),
  ];
  append(items, [...staleTitles(snapshot, occasions)]);
  append(items, outsideCitations(snapshot, lookedUp(snapshot, occasions)));
  const ask = askLaterTexts(world.engine, occasions);
  const { text, blocks } = resolutionOf(snapshot);
  const marked = disjoint(items);
  const known = marked.flatMap((item) => {
    const block = blocks.find(({ content }) => holds(content, item.span));
    return (block ? borneOut(item, text, block, ask) : item) ?? [];
  });
  const followed = occasions.then ? [...followedElsewhere(citedLists(snapshot), text, ask)] : [];
  append(
    known,
    followed.filter(({ span }) => !marked.some((other) => overlaps(other.span, span))),
  );
  return disjoint(known);
}

const lookedUp = (snapshot: Snapshot, occasions: Occasions): UpdateItem[] =>
  searchedIn(resolutionOf(snapshot)).flatMap((part) => LOOKS.flatMap((look) => [...look(part, occasions)]));

/** The day of a resolution is not the draft's affair. */
function outsideCitations(snapshot: Snapshot, items: readonly UpdateItem[]): UpdateItem[] {
  const cited = citationsIn(snapshot).flatMap(({ target, span, date }) =>
    target.kind === 'resolution' ? [{ start: span.start, end: date?.span.end ?? span.end }] : [],
  );
  return items.filter((item) => !cited.some((span) => holds(span, item.span)));
}

/** The first of those that share words, in the order of the text. */
function disjoint(items: readonly UpdateItem[]): UpdateItem[] {
  const kept: UpdateItem[] = [];
  for (const item of items) if (!kept.some((other) => overlaps(other.span, item.span))) kept.push(item);
  return kept.sort((a, b) => a.span.start - b.span.start);
}
