/**
 * Search for half-remembered words: in any order, some misspelt, some only begun. A paragraph scores by the
 * rarity of the words it has, more where they stand together; adopted text comes before the rest.
 */
import type { Standing } from '../../resolution/model';
import { type Engine, type Located, locate } from '../index/engine';
import { placeAt } from '../index/sorted-places';
import { documentAt, paragraphAt, type WordIndex } from '../index/word-index';
import { type WantedWord, wantedWords } from './query-terms';
import { lengthOf, meaningsOf, mostOf, scoreOf, standingFactor } from './ranking';

export interface SearchQuery {
  readonly words: string;
  readonly limit: number;
  /** Only documents of this standing. */
  readonly standing?: Standing;
  /** Only the document of this number. */
  readonly document?: number;
  /** Less where an answer must come while the query is typed. */
  readonly effort?: Effort;
  /** Paragraphs that score less are left out. */
  readonly least?: number;
}

/** How much is looked at, at most. */
export interface Effort {
  /** Places of words of the query. */
  readonly places: number;
  /** Paragraphs that are read: this many of the best, and those that are as good as the last of them ... */
  readonly paragraphs: number;
  /** ... up to this many. */
  readonly equals: number;
}

const THOROUGH: Effort = { places: 6_000, paragraphs: 500, equals: 20_000 };

/** A paragraph found. */
export interface SearchHit extends Located {
  /** From 0 to 1; 1 where all words stand in it in this order. */
  readonly score: number;
}

/** The best paragraphs, best first. */
export function searchParagraphs(engine: Engine, query: SearchQuery): SearchHit[] {
  const asked = wantedWords(engine.index, query.words);
  const wanted = asked.filter(({ forms }) => forms.length > 0);
  if (wanted.length === 0) return [];
  const all = asked.reduce((sum, { rarity }) => sum + rarity, 0);
  return bestOf(engine, query, wanted, all).map(({ paragraphNumber, score }) => ({
    ...locate(engine, paragraphNumber),
    score,
  }));
}

/** A paragraph without its text, which only the best are asked for: a corpus may read texts on demand. */
type Ranked = Pick<SearchHit, 'paragraphNumber' | 'score'>;

/** The best candidates, read in the order of what they were found by until no other can be among the best. */
function bestOf(engine: Engine, query: SearchQuery, wanted: readonly WantedWord[], all: number): Ranked[] {
  const { index } = engine;
  const { limit, least = 0 } = query;
  const meanings = meaningsOf(index, wanted);
  const { paragraphs, found, unsought } = candidates(engine, wanted, query);
  const most = found.reduce((a, b) => Math.max(a, b), 0);
  const best: Ranked[] = [];
  for (const at of roughlyDescending(found, most)) {
    const floor = (Math.max(least, best[limit - 1]?.score ?? 0) - ROUNDING) * all;
    const bits = (found[at] as number) + unsought;
    if (mostOf(bits + most / STEPS) < floor) break;
    const paragraphNumber = paragraphs[at] as number;
    if (mostOf(bits) < floor || mostOf(bits, lengthOf(index, paragraphNumber)) < floor) continue;
    const factor = standingFactor(engine, documentAt(index, paragraphNumber));
    const score = (scoreOf(index, meanings, paragraphNumber) * factor) / all;
    if (score > 0 && score >= least) insert(best, { paragraphNumber, score }, limit);
  }
  return best;
}

const STEPS = 64;

/** The places of numbers from 0 to `most`, the greatest first; numbers of one step come in their own order. */
function roughlyDescending(numbers: readonly number[], most: number): Uint32Array {
  const stepOf = (number: number) => STEPS - Math.floor((number / most) * STEPS);
  const ends = new Uint32Array(STEPS + 2);
  for (const number of numbers) ends[stepOf(number) + 1] = (ends[stepOf(number) + 1] as number) + 1;
  for (let step = 1; step < ends.length; step++)
    ends[step] = (ends[step] as number) + (ends[step - 1] as number);
  const places = new Uint32Array(numbers.length);
  for (const [at, number] of numbers.entries()) {
    const step = stepOf(number);
    places[ends[step] as number] = at;
    ends[step] = (ends[step] as number) + 1;
  }
  return places;
}

/** Sums of the same numbers in another order differ by less. */
const ROUNDING = 1e-5;

/** Adds to a list of at most `limit`, the best first, of equals the one that stands earlier in the corpus. */
function insert(best: Ranked[], hit: Ranked, limit: number): void {
  const after = best.findIndex((other) => isBefore(hit, other));
  best.splice(after < 0 ? best.length : after, 0, hit);
  if (best.length > limit) best.pop();
}

const isBefore = (a: Ranked, b: Ranked): boolean =>
  a.score > b.score || (a.score === b.score && a.paragraphNumber < b.paragraphNumber);

/** Paragraphs worth reading. */
interface Candidates {
  readonly paragraphs: readonly number[];
  /** In bits, what each of them was found by. */
  readonly found: readonly number[];
  /** In bits, the words that were not looked for. */
  readonly unsought: number;
}

/**
 * The paragraphs that hold the rarest words of the query. Common words only add to the score of paragraphs found
 * by rarer ones.
 */
function candidates(engine: Engine, wanted: readonly WantedWord[], query: SearchQuery): Candidates {
  const { index } = engine;
  const { effort = THOROUGH } = query;
  const found = noneFound(index);
  let places = 0;
  let unsought = wanted.reduce((sum, { rarity }) => sum + rarity, 0);
  for (const word of wanted) {
    if (places > 0 && places + word.count > effort.places) break;
    places += word.count;
    unsought -= word.rarity;
    addPlaces(index, found, word, effort.places);
  }
  const bitsOf = (paragraph: number) => found.bits[paragraph] as number;
  const those = found.paragraphs.filter(isWanted(engine, query));
  const floor = floorOf(those.map(bitsOf), effort.paragraphs);
  const paragraphs = those.filter((paragraph) => bitsOf(paragraph) >= floor).slice(0, effort.equals);
  return { paragraphs, found: paragraphs.map(bitsOf), unsought };
}

/** Whether a paragraph is of the document and the standing asked for. */
function isWanted(engine: Engine, { standing, document }: SearchQuery): (paragraph: number) => boolean {
  const { index, corpus, paragraphWeights } = engine;
  if (document !== undefined) {
    const [from, to] = [index.documents[document] ?? 0, index.documents[document + 1] ?? 0];
    const fits = !standing || corpus.documents[document]?.standing === standing;
    return (paragraph) => fits && paragraph >= from && paragraph < to;
  }
  if (!standing) return () => true;
  if (standing === 'adopted') return (paragraph) => (paragraphWeights[paragraph] as number) > 0;
  return (paragraph) => corpus.documents[documentAt(index, paragraph)]?.standing === standing;
}

/** The score that the best few reach. */
function floorOf(scores: readonly number[], few: number): number {
  if (scores.length <= few) return 0;
  return Float32Array.from(scores).sort()[scores.length - few] as number;
}

/** What places of words add up to, by paragraph. */
interface Found {
  readonly bits: Float32Array;
  /** The word that was found last, by its place in the query, counted from 1. */
  readonly last: Uint8Array;
  /** Those that have any bits. */
  readonly paragraphs: number[];
}

/** Nothing found so far. */
const noneFound = ({ starts }: WordIndex): Found => ({
  bits: new Float32Array(starts.length),
  last: new Uint8Array(starts.length),
  paragraphs: [],
});

/** Adds a word once to each paragraph that has it, in the form that counts most. */
function addPlaces(index: WordIndex, found: Found, { place, rarity, forms }: WantedWord, most: number): void {
  const { bits, last, paragraphs } = found;
  for (const { id, weight } of forms) {
    const from = index.buckets[id] as number;
    const to = Math.min(index.buckets[id + 1] as number, from + most);
    for (let at = from; at < to; at++) {
      const paragraph = paragraphAt(index, placeAt(index.suffixes, at));
      if (last[paragraph] === place + 1) continue;
      if (last[paragraph] === 0) paragraphs.push(paragraph);
      last[paragraph] = place + 1;
      bits[paragraph] = (bits[paragraph] as number) + weight * rarity;
    }
  }
}
