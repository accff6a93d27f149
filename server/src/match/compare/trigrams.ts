/** Where each three words stand in the passages: asked for every word of a draft, so that answers are remembered. */

import { rememberedThrees } from '../index/trigram-cache';
import type { Range } from '../index/vocabulary';
import { narrow, paragraphAt, type WordIndex } from '../index/word-index';
import type { Passages } from '../reference/passages';

/** A phrase that stands in this many places is crowded: its places are not looked at one by one. */
export const CROWDED = 256;

/** Three words that stand in a passage. */
export class Phrase {
  /** Where in the suffix array of the passages. */
  readonly stretch: Range;
  readonly #index: WordIndex;
  #places: Uint32Array | undefined;

  constructor(index: WordIndex, stretch: Range) {
    this.#index = index;
    this.stretch = stretch;
  }

  /** How often they stand there. */
  get count(): number {
    return this.stretch.to - this.stretch.from;
  }

  /** Paragraph and position by turns, the last position first. */
  get places(): Uint32Array {
    this.#places ??= placesOf(this.#index, this.stretch);
    return this.#places;
  }
}

function placesOf(index: WordIndex, { from, to }: Range): Uint32Array {
  const positions = index.suffixes.slice(from, to).sort().reverse();
  const places = new Uint32Array(2 * positions.length);
  for (const [n, position] of positions.entries()) {
    places[2 * n] = paragraphAt(index, position);
    places[2 * n + 1] = position;
  }
  return places;
}

/** The phrase of the three words at a place of `ids`; undefined where no passage has it. */
export type PhraseAt = (ids: readonly number[], at: number) => Phrase | undefined;

const known = new WeakMap<Passages, PhraseAt>();

/** The phrases of the passages. */
export function phrasesOf(passages: Passages): PhraseAt {
  const found = known.get(passages) ?? rememberedThrees((ids, at) => lookUp(passages, ids, at));
  known.set(passages, found);
  return found;
}

function lookUp({ index }: Passages, ids: readonly number[], at: number): Phrase | undefined {
  let stretch: Range = { from: 0, to: index.suffixes.length };
  for (let depth = 0; depth < 3; depth++) {
    const id = ids[at + depth] as number;
    stretch = narrow(index, stretch, depth, { from: id, to: id + 1 });
    if (stretch.from >= stretch.to) return undefined;
  }
  return new Phrase(index, stretch);
}
