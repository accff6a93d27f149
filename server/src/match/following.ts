/** Which words follow a context, counted over its places in adopted documents. */
import type { Engine } from './engine';
import type { Tokens } from './tokens';
import { END, type Range } from './vocabulary';
import { find, narrow, paragraphAt } from './word-index';

/** Of a long stretch of the index as many evenly spread places are looked at. */
const SAMPLE = 256;

/** What follows one context. */
export interface Following {
  /** Words of context. */
  readonly matched: number;
  readonly words: readonly NextWord[];
  readonly places: number;
  /** The same, weighted. */
  readonly outOf: number;
}

/** All places after a context where the same word comes next. */
export interface NextWord {
  readonly id: number;
  readonly from: number;
  to: number;
  weight: number;
  /** In the order of the index. */
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

/** The words that follow `context` and lie in the range `next`. */
export function followingWords(engine: Engine, context: Int32Array, next: Range): Following {
  const { index } = engine;
  const matched = context.length;
  const before = matched === 0 ? { from: 0, to: index.suffixes.length } : find(index, context);
  if (before.from >= before.to || next.from >= next.to) return { matched, words: [], places: 0, outOf: 0 };
  return wordsIn(engine, narrow(index, before, matched, next), matched);
}

/** The next words in a stretch. Its places are in alphabetical order of what follows: like ones lie side by side. */
export function wordsIn(engine: Engine, stretch: Range, matched: number): Following {
  const { tokens, suffixes } = engine.index;
  const step = Math.max(1, (stretch.to - stretch.from) / SAMPLE);
  const words: NextWord[] = [];
  let outOf = 0;
  let places = 0;
  let word: NextWord | undefined;
  for (let place = stretch.from; place < stretch.to; place += step) {
    const at = Math.floor(place);
    const position = (suffixes[at] as number) + matched;
    const id = tokens.at(position);
    const weight =
      id === END || (matched === 0 && isFirst(tokens, position)) ? 0 : weightAt(engine, position);
    if (weight === 0) continue;
    outOf += weight;
    places++;
    if (word?.id !== id) {
      word = { id, from: at, to: at, weight: 0, leads: [] };
      words.push(word);
    }
    word.to = at + 1;
    word.weight += weight;
    addPlace(tokens, word.leads, position, weight);
  }
  return { matched, words, places, outOf };
}

function addPlace(tokens: Tokens, leads: Lead[], position: number, weight: number): void {
  const lead = leads[leads.length - 1];
  if (!lead || !sharesLead(tokens, lead.position, position)) {
    leads.push({ position, weight, best: weight });
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

/** Whether two places that have the same word next have the next three in common. */
export const sharesLead = (tokens: Tokens, a: number, b: number): boolean =>
  tokens.at(a + 1) === tokens.at(b + 1) &&
  (tokens.at(a + 1) === END || tokens.at(a + 2) === tokens.at(b + 2));

/** 0 where the words may not be offered; more for the documents drafts are measured against, and later ones. */
export const weightAt = ({ index, paragraphWeights }: Engine, position: number): number =>
  paragraphWeights[paragraphAt(index, position)] as number;
