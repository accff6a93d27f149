/** Where each three words stand in the passages: asked for every word of a draft, so that answers are remembered. */
import type { Passages } from './passages';
import { rememberedThrees } from './three-words';
import type { Range } from './vocabulary';
import { narrow, paragraphAt } from './word-index';

/** From so many places on a phrase is crowded: its places are not listed. */
export const CROWDED = 256;

/** Three words that stand in a passage. */
export interface Phrase {
  /** How often. */
  readonly count: number;
  /** Where in the suffix array of the passages. */
  readonly stretch: Range;
  /** Paragraph and position by turns, the last position first; empty where the phrase is crowded. */
  readonly places: Uint32Array;
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
  const count = stretch.to - stretch.from;
  const places = new Uint32Array(count > CROWDED ? 0 : 2 * count);
  const positions = index.suffixes.slice(stretch.from, stretch.from + places.length / 2).sort();
  for (let n = 0; n < positions.length; n++) {
    const position = positions[positions.length - 1 - n] as number;
    places[2 * n] = paragraphAt(index, position);
    places[2 * n + 1] = position;
  }
  return { count, stretch, places };
}
