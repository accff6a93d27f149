/**
 * The ways on after the words left of the cursor, counted over the places of adopted documents in the index:
 * the longest context counts most, shorter ones are mixed in.
 */
import { foldWord, type Word } from '../text/words';
import { type Engine, idsOf } from './engine';
import { END, idsFrom, type Range } from './vocabulary';
import { documentAt, find, narrow, paragraphAt, type Tokens } from './word-index';

export interface WaysQuery {
  /** The whole words left of the cursor in this paragraph; marks and markup left out. */
  readonly context: readonly Word[];
  /** The letters of the half-typed word at the cursor; empty between words. */
  readonly letters: string;
  readonly limit: number;
}

/** Longer contexts tell no more. */
const LONGEST_CONTEXT = 10;
/** Of a long stretch of the index as many evenly spread places are looked at. */
const SAMPLE = 512;

/** All places after one context where the same word comes next. */
export interface Way {
  /** Words of context. */
  readonly matched: number;
  /** The stretch of the index where context and next word stand. */
  readonly stretch: Range;
  /** How many places, weighted by their source. */
  readonly weight: number;
  /** All places after this context, weighted. */
  readonly outOf: number;
  /** How many places. */
  readonly places: number;
  /** What the next three words are, most frequent first. */
  readonly leads: readonly Lead[];
  /** From 0 to 1, all contexts considered. */
  readonly likelihood: number;
}

/** Places of a way on that share their next three words. */
export interface Lead {
  /** The position of the next word at the place that speaks for all. */
  readonly position: number;
  readonly weight: number;
}

/** The ways on, most likely first: shorter contexts are mixed in as Witten and Bell (1991) do. */
export function waysOn(engine: Engine, { context, letters, limit }: WaysQuery): Way[] {
  const ids = idsOf(engine, context.slice(-LONGEST_CONTEXT));
  const next = idsFrom(engine.index.vocabulary, foldWord(letters));
  const likely = new Map<number, Way>();
  let rest = 1;
  for (let length = ids.length; length >= shortestContext(likely, letters); length--) {
    const ways = waysAfter(engine, ids.subarray(ids.length - length), next);
    rest = mix(engine, likely, ways, rest);
  }
  return [...likely.values()]
    .flatMap(byLead)
    .sort((a, b) => b.likelihood - a.likelihood)
    .slice(0, limit);
}

/** Inside agreed language ways on that part within three words are told apart. */
function byLead(way: Way): Way[] {
  if (way.matched < 3 || way.leads.length === 1) return [way];
  return way.leads
    .slice(0, 5)
    .map((lead) => ({ ...way, leads: [lead], likelihood: (way.likelihood * lead.weight) / way.weight }));
}

/** Adds the ways on of one context to those of longer ones; answers the share left to shorter ones. */
function mix({ index }: Engine, likely: Map<number, Way>, ways: readonly Way[], rest: number): number {
  const places = ways.reduce((sum, way) => sum + way.places, 0);
  if (places === 0) return rest;
  const share = rest * (places / (places + ways.length));
  for (const way of ways) {
    const id = index.tokens.at(leadOf(way).position);
    const known = likely.get(id);
    const likelihood = (share * way.weight) / way.outOf;
    likely.set(id, { ...(known ?? way), likelihood: (known?.likelihood ?? 0) + likelihood });
  }
  return rest - share;
}

/**
 * Inside agreed language (three words or more) only ways on from at least two words of it are worth
 * showing; with letters typed, or in new text, any will do.
 */
const shortestContext = (ways: ReadonlyMap<number, Way>, letters: string): number => {
  const [first] = ways.values();
  return letters === '' && first && first.matched >= 3 ? 2 : 0;
};

function waysAfter(engine: Engine, context: Int32Array, next: Range): Way[] {
  const { index } = engine;
  const depth = context.length;
  const before = depth === 0 ? { from: 0, to: index.suffixes.length } : find(index, context);
  if (before.from >= before.to) return [];
  const stretch = narrow(index, before, depth, next.from < next.to ? next : { from: 1, to: 1 });
  return groups(engine, stretch, depth);
}

/** The ways on in a stretch. Its places are in alphabetical order of what follows, so ways lie side by side. */
function groups(engine: Engine, stretch: Range, depth: number): Way[] {
  const { tokens, suffixes } = engine.index;
  const step = Math.max(1, (stretch.to - stretch.from) / SAMPLE);
  const ways: MutableWay[] = [];
  let outOf = 0;
  for (let place = stretch.from; place < stretch.to; place += step) {
    const at = Math.floor(place);
    const position = (suffixes[at] as number) + depth;
    const id = tokens.at(position);
    const weight = id === END || (depth === 0 && isFirst(tokens, position)) ? 0 : weightAt(engine, position);
    if (weight === 0) continue;
    outOf += weight;
    const last = ways.at(-1);
    const way = last?.id === id ? last : { id, from: at, to: at, weight: 0, places: 0, leads: [] };
    if (way !== last) ways.push(way);
    extend(engine, way, { at, position, weight });
  }
  return ways.map((way) => finished(way, depth, outOf));
}

const finished = ({ from, to, weight, places, leads }: MutableWay, matched: number, outOf: number): Way => ({
  matched,
  stretch: { from, to },
  weight,
  places,
  outOf,
  leads: leads.sort((a, b) => b.weight - a.weight),
  likelihood: 0,
});

export const leadOf = (way: Way): Lead => way.leads[0] as Lead;

interface MutableWay {
  readonly id: number;
  readonly from: number;
  to: number;
  weight: number;
  places: number;
  readonly leads: MutableLead[];
}

interface MutableLead {
  position: number;
  weight: number;
  /** The weight of the place that speaks. */
  best: number;
}

interface Place {
  /** In `suffixes`. */
  readonly at: number;
  readonly position: number;
  readonly weight: number;
}

function extend({ index }: Engine, way: MutableWay, { at, position, weight }: Place): void {
  way.to = at + 1;
  way.weight += weight;
  way.places++;
  const lead = way.leads.at(-1);
  if (!lead || !sharesLead(index.tokens, lead.position, position)) {
    way.leads.push({ position, weight, best: weight });
    return;
  }
  lead.weight += weight;
  if (weight <= lead.best) return;
  lead.position = position;
  lead.best = weight;
}

/** Whether a word opens its paragraph, and is written with a capital for no other reason. */
const isFirst = (tokens: Tokens, position: number): boolean =>
  position === 0 || tokens.at(position - 1) === END;

const sharesLead = (tokens: Tokens, a: number, b: number): boolean =>
  tokens.at(a + 1) === tokens.at(b + 1) &&
  (tokens.at(a + 1) === END || tokens.at(a + 2) === tokens.at(b + 2));

/** 0 where the words may not be offered; more for the documents drafts are measured against, and later ones. */
export function weightAt(engine: Engine, position: number): number {
  const document = documentAt(engine.index, paragraphAt(engine.index, position));
  return engine.weights[document] as number;
}
