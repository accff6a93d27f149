/** Which words follow a context, counted over its places in adopted documents. */
import { memoizeByObject } from '../../text/memoize';
import type { Engine } from '../index/engine';
import { placeAt } from '../index/sorted-places';
import type { Tokens } from '../index/tokens';
import { END, type Range } from '../index/vocabulary';
import { paragraphAt } from '../index/word-index';

/** Of a long range of the index this many evenly spread places are looked at. */
const SAMPLE = 256;

/** From this many context words on, the source is clear enough to name. */
export const TELLING = 3;

/** What follows one context. */
export interface Following {
  /** Words of context. */
  readonly matched: number;
  /** Where they stand. */
  readonly stretch: Range;
  readonly words: readonly NextWord[];
  readonly places: number;
  /** The same, weighted. */
  readonly outOf: number;
}

/** All places after a context where the same word comes next. */
export interface NextWord {
  readonly id: number;
  weight: number;
  /** After a telling context all of them, in the order of the index; after others the heaviest and the last. */
  readonly leads: Lead[];
}

/** Places that share their next three words. */
export interface Lead {
  /** The position of the next word at the place that speaks for all. */
  position: number;
  weight: number;
  /** The weight of that place. */
  best: number;
}

/** What follows in ranges of this many places or more is counted once. */
const LONG = 32;
const MOST_KNOWN = 256;

interface Known {
  readonly to: number;
  readonly following: Following;
}

const knownStretches = memoizeByObject((_: Engine) => new Map<number, Known>());

/** The next words in a stretch whose places share `matched` words; what follows usual words is remembered. */
export function nextWordsIn(engine: Engine, stretch: Range, matched: number): Following {
  if (stretch.to - stretch.from < LONG || matched >= TELLING) return counted(engine, stretch, matched);
  const answers = knownStretches(engine);
  const key = stretch.from * TELLING + matched;
  const before = answers.get(key);
  if (before?.to === stretch.to) return before.following;
  if (answers.size >= MOST_KNOWN) answers.clear();
  const following = counted(engine, stretch, matched);
  answers.set(key, { to: stretch.to, following });
  return following;
}

/** The places of a stretch are in alphabetical order of what follows: like ones lie side by side. */
function counted(engine: Engine, stretch: Range, matched: number): Following {
  const { tokens, suffixes } = engine.index;
  const step = Math.max(1, (stretch.to - stretch.from) / SAMPLE);
  const most = matched < TELLING ? 1 : Number.POSITIVE_INFINITY;
  const words: NextWord[] = [];
  let outOf = 0;
  let places = 0;
  let word: NextWord | undefined;
  for (let place = stretch.from; place < stretch.to; place += step) {
    const position = placeAt(suffixes, Math.floor(place)) + matched;
    const id = tokens.at(position);
    const weight =
      id === END || (matched === 0 && isFirst(tokens, position)) ? 0 : weightAt(engine, position);
    if (weight === 0) continue;
    outOf += weight;
    places++;
    if (word?.id !== id) {
      word = { id, weight: 0, leads: [] };
      words.push(word);
    }
    word.weight += weight;
    addPlace(tokens, word.leads, { position, weight }, most);
  }
  return { matched, stretch, words, places, outOf };
}

/** Adds a place to the last lead or begins another one; of those before it, more than `most` are not kept. */
function addPlace(
  tokens: Tokens,
  leads: Lead[],
  { position, weight }: Pick<Lead, 'position' | 'weight'>,
  most: number,
): void {
  const lead = leads[leads.length - 1];
  if (!lead || !sharesLead(tokens, lead.position, position)) {
    if (leads.length > most) keepHeavier(leads);
    leads.push({ position, weight, best: weight });
    return;
  }
  lead.weight += weight;
  if (weight <= lead.best) return;
  lead.position = position;
  lead.best = weight;
}

/** Of two leads the heavier one stays; the first of equals. */
function keepHeavier(leads: Lead[]): void {
  const [first, second] = leads as [Lead, Lead];
  if (second.weight > first.weight) leads[0] = second;
  leads.length = 1;
}

/** Whether a word opens its paragraph, and is written with a capital for no other reason. */
const isFirst = (tokens: Tokens, position: number): boolean =>
  position === 0 || tokens.at(position - 1) === END;

/** Whether two places that have the same word next have the next three in common. */
export const sharesLead = (tokens: Tokens, a: number, b: number): boolean =>
  tokens.at(a + 1) === tokens.at(b + 1) &&
  (tokens.at(a + 1) === END || tokens.at(a + 2) === tokens.at(b + 2));

/** 0 where the words may not be offered; more for the documents drafts are measured against, and later ones. */
export const weightAt = ({ index, paragraphWeights }: Engine, position: number): number =>
  paragraphWeights[paragraphAt(index, position)] as number;
