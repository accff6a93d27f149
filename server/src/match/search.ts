/**
 * Search for half-remembered words: in any order, some misspelt, some only begun. A paragraph scores by the
 * rarity of the words it has, more where they stand together; adopted text comes before the rest.
 */
import type { CorpusDocument } from '../corpus/model';
import type { Standing } from '../resolution/model';
import { wordsOf } from '../text/words';
import { type Engine, type Located, locate } from './engine';
import { nearWords } from './typos';
import { idOf, idsFrom } from './vocabulary';
import { countOf, documentAt, paragraphAt, positionsOf, type WordIndex } from './word-index';

export interface SearchQuery {
  readonly words: string;
  readonly limit: number;
  /** Only documents of this standing. */
  readonly standing?: Standing;
  /** How many places may be looked up: fewer where an answer must come while somebody types. */
  readonly places?: number;
}

/** A paragraph found. */
export interface SearchHit extends Located {
  /** From 0 to 1; 1 where all words stand in it in this order. */
  readonly score: number;
}

/** The best paragraphs, best first. */
export function search(engine: Engine, query: SearchQuery): SearchHit[] {
  const asked = wantedWords(engine.index, query.words);
  const wanted = asked.filter(({ forms }) => forms.length > 0);
  if (wanted.length === 0) return [];
  const byId = new Map(
    wanted.flatMap((word) => word.forms.map((form) => [form.id, { word, form }] as const)),
  );
  const all = asked.reduce((sum, { rarity }) => sum + rarity, 0);
  return candidates(engine, wanted, query.places ?? MOST_PLACES)
    .map((paragraph) => ranked(engine, paragraph, scoreOf(engine, paragraph, byId) / all))
    .filter((hit) => hit.score > 0 && (!query.standing || hit.document.standing === query.standing))
    .sort((a, b) => b.score - a.score || a.paragraphNumber - b.paragraphNumber)
    .slice(0, query.limit)
    .map(({ paragraphNumber, score }) => ({ ...locate(engine, paragraphNumber), score }));
}

/** A candidate without its text, which only the best are asked for: a corpus may read texts on demand. */
function ranked(engine: Engine, paragraphNumber: number, score: number) {
  const documentNumber = documentAt(engine.index, paragraphNumber);
  const document = engine.corpus.documents[documentNumber] as CorpusDocument;
  const factor = standingFactor(engine, { document, documentNumber });
  return { paragraphNumber, document, score: score * factor };
}

/** A word of the query. */
interface WantedWord {
  /** Its place in the query. */
  readonly place: number;
  readonly forms: readonly WantedForm[];
  /** In bits. */
  readonly rarity: number;
  /** Places in the corpus, all forms. */
  readonly count: number;
}

/** A word of the corpus that may be meant. */
interface WantedForm {
  readonly id: number;
  /** 1 for the word as typed. */
  readonly weight: number;
}

const MISSPELT = 0.8;
const BEGUN = 0.85;
/** A word begun with fewer letters is no word yet. */
const SHORTEST_BEGUN = 3;
const MOST_BEGUN = 64;
const MOST_WORDS = 32;

/** The words asked for, the rarest first; a word that nobody has used has no forms. */
function wantedWords(index: WordIndex, text: string): WantedWord[] {
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
  return [...weights].map(([form, weight]) => ({ id: form, weight }));
}

/** So many places are looked up at most, and so many paragraphs read. */
const MOST_PLACES = 20_000;
const MOST_PARAGRAPHS = 500;

/**
 * The paragraphs worth reading: those that hold the rarest words of the query. Common words only add to the
 * score of paragraphs found by rarer ones.
 */
function candidates({ index }: Engine, wanted: readonly WantedWord[], most: number): number[] {
  const scores = scoresOf(index);
  const touched: number[] = [];
  let places = 0;
  for (const word of wanted) {
    if (places > 0 && places + word.count > most) break;
    places += word.count;
    for (const { id, weight } of word.forms)
      addPlaces(index, { scores, touched, most }, id, weight * word.rarity);
  }
  const floor = floorOf(touched.map((paragraph) => scores[paragraph] as number));
  const best = touched
    .filter((paragraph) => (scores[paragraph] as number) >= floor)
    .slice(0, 2 * MOST_PARAGRAPHS);
  for (const paragraph of touched) scores[paragraph] = 0;
  return best;
}

/** The score that the best few hundred reach. */
function floorOf(scores: number[]): number {
  if (scores.length <= MOST_PARAGRAPHS) return 0;
  return Float32Array.from(scores).sort()[scores.length - MOST_PARAGRAPHS] as number;
}

const buffers = new WeakMap<WordIndex, Float32Array>();

/** A zero for every paragraph; whoever uses it leaves zeros behind. */
function scoresOf(index: WordIndex): Float32Array {
  const known = buffers.get(index);
  if (known) return known;
  const scores = new Float32Array(index.starts.length);
  buffers.set(index, scores);
  return scores;
}

interface Scores {
  readonly scores: Float32Array;
  /** The paragraphs that have one. */
  readonly touched: number[];
  readonly most: number;
}

function addPlaces(index: WordIndex, { scores, touched, most }: Scores, id: number, score: number): void {
  const from = index.buckets[id] as number;
  const to = Math.min(index.buckets[id + 1] as number, from + most);
  for (let at = from; at < to; at++) {
    const paragraph = paragraphAt(index, index.suffixes[at] as number);
    const before = scores[paragraph] as number;
    if (before === 0) touched.push(paragraph);
    scores[paragraph] = before + score;
  }
}

interface Wanted {
  readonly word: WantedWord;
  readonly form: WantedForm;
}

/** What two words of the query gain by standing side by side, as part of their rarity. */
const TOGETHER = 0.25;
/** How much a paragraph loses by being long. */
const LENGTH = 0.04;

function scoreOf({ index }: Engine, paragraph: number, byId: ReadonlyMap<number, Wanted>): number {
  const best = new Map<number, number>();
  const { from, to } = positionsOf(index, paragraph);
  let together = 0;
  let before: Wanted | undefined;
  for (let at = from; at < to; at++) {
    const found = byId.get(index.tokens.at(at));
    if (found)
      best.set(
        found.word.place,
        Math.max(best.get(found.word.place) ?? 0, found.form.weight * found.word.rarity),
      );
    if (found && before && found.word.place === before.word.place + 1)
      together += found.word.rarity * TOGETHER;
    before = found;
  }
  let score = Math.min(
    together,
    [...best.values()].reduce((sum, value) => sum + value * TOGETHER, 0),
  );
  for (const value of best.values()) score += value;
  return score / (1 + LENGTH * Math.log2(1 + (to - from) / 32));
}

/** Adopted text first, above all what drafts are measured against. */
function standingFactor(
  { yardstick }: Engine,
  { document, documentNumber }: Pick<Located, 'document' | 'documentNumber'>,
): number {
  if (document.standing !== 'adopted') return 0.7;
  return yardstick.has(documentNumber) ? 1 : 0.9;
}
