/** The words of a query as the corpus has them: as typed, misspelt, or only begun. */
import { wordsOf } from '../../text/words';
import { idOf, idsFrom } from '../index/vocabulary';
import { countOf, type WordIndex } from '../index/word-index';
import { nearWords } from './spelling-neighbours';

/** A word of the query. */
export interface WantedWord {
  /** Its place in the query. */
  readonly place: number;
  /** Those that count most first. */
  readonly forms: readonly WantedForm[];
  /** In bits. */
  readonly rarity: number;
  /** Places in the corpus, all forms. */
  readonly count: number;
}

/** A word of the corpus that may be meant. */
export interface WantedForm {
  readonly id: number;
  /** 1 for the word as typed. */
  readonly weight: number;
}

const MISSPELT = 0.8;
const BEGUN = 0.85;
/** A word begun with fewer letters is no word yet. */
const SHORTEST_BEGUN = 3;
const MOST_BEGUN = 64;
/** A query has no more. */
export const MOST_WORDS = 32;

/** The words asked for, the rarest first; a word that no text has has no forms. */
export function wantedWords(index: WordIndex, text: string): WantedWord[] {
  const folded = [
    ...new Set(
      joined(
        index,
        wordsOf(text).map((word) => word.folded),
      ),
    ),
  ].slice(0, MOST_WORDS);
  const words = folded.map((word, place) => wantedWord(index, word, place));
  return words.sort((a, b) => a.count - b.count);
}

/** `gender responsive` where the corpus writes `gender-responsive`. */
function joined({ vocabulary }: WordIndex, words: readonly string[]): string[] {
  const out: string[] = [];
  for (const word of words) {
    const pair = `${out.at(-1)}-${word}`;
    if (idOf(vocabulary, pair) > 0) out[out.length - 1] = pair;
    else out.push(word);
  }
  return out;
}

function wantedWord(index: WordIndex, folded: string, place: number): WantedWord {
  const forms = formsOf(index, folded);
  const count = forms.reduce((sum, { id }) => sum + countOf(index, id), 0);
  return { place, forms, count, rarity: Math.log2(1 + index.suffixes.length / Math.max(1, count)) };
}

function formsOf({ vocabulary }: WordIndex, folded: string): WantedForm[] {
  const weights = new Map<number, number>();
  for (const id of nearWords(vocabulary, folded)) weights.set(id, MISSPELT);
  if (folded.length >= SHORTEST_BEGUN) {
    const { from, to } = idsFrom(vocabulary, folded);
    for (let id = from; id < Math.min(to, from + MOST_BEGUN); id++) weights.set(id, BEGUN);
  }
  const id = idOf(vocabulary, folded);
  if (id > 0) weights.set(id, 1);
  return [...weights].map(([form, weight]) => ({ id: form, weight })).sort((a, b) => b.weight - a.weight);
}
