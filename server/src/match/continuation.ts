/**
 * The ways on: how agreed language goes on after the words left of the cursor. The longest context counts
 * first, shorter ones fill up; ways on that begin alike are one, named by all their sources.
 */
import { foldWord, type Word } from '../text/words';
import { type Ending, endingsOf } from './endings';
import { type Engine, idsOf, type Located, locate, wordsOfParagraph } from './engine';
import { END, idsFrom, type Range } from './vocabulary';
import { documentAt, find, narrow, paragraphAt } from './word-index';

/** Words from an adopted paragraph that may follow the cursor. */
export interface Continuation {
  /** As it stands in the first source, from the half-typed word on. */
  readonly text: string;
  readonly ending: Ending['kind'];
  /** How many whole words left of the cursor are agreed with it. */
  readonly matched: number;
  /** Where these words stand after that context, best first. Never empty. */
  readonly sources: readonly ContinuationSource[];
  /** How many places there are, named in `sources` or not. */
  readonly uses: number;
  /** What stands between the last word of the context and these words in the source: a blank, `, `. */
  readonly gap: string;
}

export interface ContinuationSource extends Located {
  /** The words taken, counted from the start of the paragraph. */
  readonly words: Range;
}

export interface ContinuationQuery {
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
const SOURCES = 8;

/** The ways on after a context, best first: one for each next word, then the longer forms of the best ones. */
export function continuations(engine: Engine, query: ContinuationQuery): Continuation[] {
  const ways = waysOn(engine, query);
  const forms = ways.map((way) => formsOf(engine, way));
  const first = forms.flatMap((all) => all.slice(0, 1));
  const longer = forms.slice(0, 3).flatMap((all) => all.slice(1));
  return [...first.slice(0, 5), ...longer, ...first.slice(5)].slice(0, query.limit);
}

/** All places after one context where the same word comes next. */
export interface Way {
  /** Words of context. */
  readonly matched: number;
  /** The stretch of the index where context and next word stand. */
  readonly stretch: Range;
  /** The position of the next word at the place that speaks for all. */
  readonly position: number;
  /** How many places, weighted by their source. */
  readonly weight: number;
  /** The same for the three words that most often come next. */
  readonly lead: number;
  /** All places after this context, weighted. */
  readonly outOf: number;
}

/** The ways on, one for each next word: by length of the context, then by weight. */
export function waysOn(engine: Engine, { context, letters, limit }: ContinuationQuery): Way[] {
  const ids = idsOf(engine, context.slice(-LONGEST_CONTEXT));
  const next = idsFrom(engine.index.vocabulary, foldWord(letters));
  const ways: Way[] = [];
  const seen = new Set<number>();
  for (let length = ids.length; length >= shortestContext(ways, letters) && ways.length < limit; length--) {
    for (const way of waysAfter(engine, ids.subarray(ids.length - length), next)) {
      const id = engine.index.tokens.at(way.position);
      if (seen.has(id)) continue;
      seen.add(id);
      ways.push(way);
    }
  }
  return ways;
}

/**
 * Inside agreed language (three words or more) only ways on from at least two words of it are worth
 * showing; with letters typed, or in new text, any will do.
 */
const shortestContext = (ways: readonly Way[], letters: string): number =>
  letters === '' ? ((ways[0]?.matched ?? 0) >= 3 ? 2 : 1) : 0;

function waysAfter(engine: Engine, context: Int32Array, next: Range): Way[] {
  const { index } = engine;
  const depth = context.length;
  const before = depth === 0 ? { from: 0, to: index.suffixes.length } : find(index, context);
  if (before.from >= before.to) return [];
  const stretch = narrow(index, before, depth, next.from < next.to ? next : { from: 1, to: 1 });
  return groups(engine, stretch, depth).sort((a, b) => b.lead - a.lead || b.weight - a.weight);
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
    const weight = id === END ? 0 : weightAt(engine, position);
    if (weight === 0) continue;
    outOf += weight;
    const last = ways.at(-1);
    if (last && last.id === id) extend(engine, last, { at, position, weight });
    else ways.push(newWay(id, { at, position, weight }));
  }
  return ways.map((way) => ({ ...way, stretch: { from: way.from, to: way.to }, matched: depth, outOf }));
}

interface MutableWay {
  readonly id: number;
  readonly from: number;
  to: number;
  position: number;
  weight: number;
  lead: number;
  /** The run of places that share their next three words: where it began, its weight and best place. */
  run: { start: number; weight: number; position: number; best: number };
}

interface Place {
  /** In `suffixes`. */
  readonly at: number;
  readonly position: number;
  readonly weight: number;
}

const newWay = (id: number, { at, position, weight }: Place): MutableWay => ({
  id,
  from: at,
  to: at + 1,
  position,
  weight,
  lead: weight,
  run: { start: position, weight, position, best: weight },
});

function extend({ index }: Engine, way: MutableWay, { at, position, weight }: Place): void {
  way.to = at + 1;
  way.weight += weight;
  const { run } = way;
  if (sharesLead(index.tokens, run.start, position)) {
    run.weight += weight;
    if (weight > run.best) Object.assign(run, { position, best: weight });
  } else way.run = { start: position, weight, position, best: weight };
  if (way.run.weight < way.lead) return;
  way.lead = way.run.weight;
  way.position = way.run.position;
}

const sharesLead = (tokens: Engine['index']['tokens'], a: number, b: number): boolean =>
  tokens.at(a + 1) === tokens.at(b + 1) &&
  (tokens.at(a + 1) === END || tokens.at(a + 2) === tokens.at(b + 2));

/** 0 where the words may not be offered; more for the documents drafts are measured against, and later ones. */
function weightAt(engine: Engine, position: number): number {
  const document = documentAt(engine.index, paragraphAt(engine.index, position));
  return engine.weights[document] as number;
}

/** The forms in which a way on is offered: to the end of a phrase, of a clause, of the paragraph. */
function formsOf(engine: Engine, way: Way): Continuation[] {
  const { index } = engine;
  const located = locate(engine, paragraphAt(index, way.position));
  const from = way.position - (index.starts[located.paragraphNumber] as number);
  const words = wordsOfParagraph(located.paragraph);
  const { text } = located.paragraph;
  const start = (words[from] as Word).start;
  const gap = from > 0 ? text.slice((words[from - 1] as Word).end, start) : '';
  return endingsOf(text, words, from).map((ending) => ({
    text: text.slice(start, ending.offset),
    ending: ending.kind,
    matched: way.matched,
    gap,
    ...sourcesOf(engine, way, ending.words - from),
  }));
}

/** Every offered place where the same words follow the context: the speaker first, then the best others. */
function sourcesOf(
  engine: Engine,
  way: Way,
  length: number,
): { sources: ContinuationSource[]; uses: number } {
  const { index } = engine;
  let { stretch } = way;
  for (let depth = 0; depth < length; depth++) {
    const id = index.tokens.at(way.position + depth);
    stretch = narrow(index, stretch, way.matched + depth, { from: id, to: id + 1 });
  }
  const places = Array.from(
    index.suffixes.subarray(stretch.from, Math.min(stretch.to, stretch.from + SAMPLE)),
  )
    .map((place) => ({ position: place + way.matched, weight: weightAt(engine, place) }))
    .filter(({ weight }) => weight > 0)
    .sort(
      (a, b) =>
        Number(b.position === way.position) - Number(a.position === way.position) || b.weight - a.weight,
    );
  const sources = places.slice(0, SOURCES).map(({ position }) => sourceAt(engine, position, length));
  return { sources, uses: places.length };
}

function sourceAt(engine: Engine, position: number, length: number): ContinuationSource {
  const located = locate(engine, paragraphAt(engine.index, position));
  const from = position - (engine.index.starts[located.paragraphNumber] as number);
  return { ...located, words: { from, to: from + length } };
}
