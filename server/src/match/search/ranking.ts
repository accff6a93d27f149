/** How well a paragraph answers a query: the rarer the words it has, and the more of them side by side, the better. */
import type { Engine } from '../index/engine';
import { positionsOf, type WordIndex } from '../index/word-index';
import { MOST_WORDS, type WantedWord } from './query-terms';

/** What the ids of a corpus mean to a query. */
export interface Meanings {
  /** By id: which word of the query it may be, counted from 1; 0 for none. */
  readonly places: Uint8Array;
  /** By id: what it scores. */
  readonly values: Float64Array;
  /** By the place of a word of the query: what it is worth, in bits. */
  readonly rarities: Float64Array;
  /** By the place of a word of the query: the best that the paragraph being read has of it. One for all of them. */
  readonly best: Float64Array;
}

/** What the ids of a corpus mean to a query. */
export function meaningsOf({ vocabulary }: WordIndex, wanted: readonly WantedWord[]): Meanings {
  const places = new Uint8Array(vocabulary.words.length + 1);
  const values = new Float64Array(vocabulary.words.length + 1);
  const rarities = new Float64Array(MOST_WORDS + 1);
  for (const { place, rarity, forms } of wanted) {
    rarities[place + 1] = rarity;
    for (const { id, weight } of forms) {
      places[id] = place + 1;
      values[id] = weight * rarity;
    }
  }
  return { places, values, rarities, best: new Float64Array(MOST_WORDS + 1) };
}

/** What two words of the query gain by standing side by side, as part of their rarity. */
const TOGETHER = 0.25;
/** How much a paragraph loses by being long. */
const LENGTH = 0.04;

/** What a paragraph scores, in bits. */
export function scoreOf(index: WordIndex, meanings: Meanings, paragraph: number): number {
  const { places, values, rarities, best } = meanings;
  const { from, to } = positionsOf(index, paragraph);
  best.fill(0);
  let together = 0;
  let before = 0;
  for (let at = from; at < to; at++) {
    const id = index.tokens.at(at);
    const place = places[id] as number;
    if (place > 0) {
      best[place] = Math.max(best[place] as number, values[id] as number);
      if (before > 0 && place === before + 1) together += (rarities[place] as number) * TOGETHER;
    }
    before = place;
  }
  let alone = 0;
  for (const value of best) alone += value;
  return (alone + Math.min(together, alone * TOGETHER)) / lengthFactor(to - from);
}

/** The highest score of a paragraph with words of `bits` bits: of that length, or of any. */
export const mostOf = (bits: number, length?: number): number =>
  (bits * (1 + TOGETHER)) / (length === undefined ? 1 : lengthFactor(length));

/** In words. */
export function lengthOf(index: WordIndex, paragraph: number): number {
  const { from, to } = positionsOf(index, paragraph);
  return to - from;
}

const lengthFactor = (words: number): number => 1 + LENGTH * Math.log2(1 + words / 32);

/** Adopted text first, above all what drafts are measured against. */
export function standingFactor({ corpus, yardstick }: Engine, documentNumber: number): number {
  if (corpus.documents[documentNumber]?.standing !== 'adopted') return 0.7;
  return yardstick.has(documentNumber) ? 1 : 0.9;
}
