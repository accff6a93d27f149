/** How often words stand in adopted texts, when, under which titles and of which organs. */
import type { CorpusDocument } from '../../corpus/model';
import { organOfSymbol } from '../../resolution/outline/organ';
import type { Word } from '../../text/words';
import { type Engine, idsOf } from '../index/engine';
import { documentAt, find, type Occurrence, occurrences } from '../index/word-index';

/** A name with how many texts it stands for. */
export interface Counted {
  readonly name: string;
  readonly texts: number;
}

export interface WordUses {
  /** Places; a paragraph may have several. */
  readonly uses: number;
  readonly texts: number;
  /** Years of adoption, as far as they are known, in order, with how many texts of each. */
  readonly years: readonly { readonly year: number; readonly texts: number }[];
  /** Titles, those with most texts first. */
  readonly titles: readonly Counted[];
  readonly organs: readonly Counted[];
}

/** All places of words in adopted texts. `first`: only those where a paragraph begins. */
export function occurrencesOfWords(engine: Engine, words: readonly Word[], first = false): Occurrence[] {
  if (words.length === 0) return [];
  const found = occurrences(engine.index, find(engine.index, idsOf(engine, words)));
  return [...found].filter(
    ({ paragraph, word }) => engine.paragraphWeights[paragraph] !== 0 && (!first || word === 0),
  );
}

/** What is to be said of some places. */
export function usesAt(engine: Engine, places: readonly Occurrence[]): WordUses {
  const texts = [...new Set(places.map(({ paragraph }) => documentAt(engine.index, paragraph)))].map(
    (at) => engine.corpus.documents[at] as CorpusDocument,
  );
  const years = counted(texts.flatMap(({ date }) => (date ? [date.slice(0, 4)] : [])));
  return {
    uses: places.length,
    texts: texts.length,
    years: years.map(({ name, texts }) => ({ year: Number(name), texts })).sort((a, b) => a.year - b.year),
    titles: counted(texts.map(({ title }) => title)),
    organs: counted(texts.flatMap(({ symbol = '' }) => organOfSymbol(symbol) ?? [])),
  };
}

/** Each name once, the most frequent first. */
function counted(names: readonly string[]): Counted[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, texts]) => ({ name, texts }))
    .sort((a, b) => b.texts - a.texts || (a.name < b.name ? -1 : 1));
}
