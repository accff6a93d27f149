/**
 * The continuations of the words left of the cursor, counted over the places of adopted documents in the index:
 * the longest context counts most, shorter ones are mixed in.
 */
import { foldWord, type Word } from '../../text/words';
import { type Engine, idsOf } from '../index/engine';
import type { Tokens } from '../index/tokens';
import { idsFrom, type Range } from '../index/vocabulary';
import { narrow } from '../index/word-index';
import {
  type CandidateTable,
  hasPlace,
  likeliest,
  type NextWordCandidate,
  newCandidateTable,
  rowOf,
} from './candidate-table';
import { contextRanges } from './context-ranges';
import { type Counts, type EarlierWords, followedBy } from './draft-history';
import { type Following, type Lead, type NextWord, nextWordsIn, sharesLead, TELLING } from './next-words';

export interface CandidateQuery {
  /** The whole words left of the cursor in this paragraph; marks and markup left out. */
  readonly context: readonly Word[];
  /** The letters of the half-typed word at the cursor; empty between words. */
  readonly letters: string;
  readonly limit: number;
  /** How many words of the context stand in the clause being typed: since the last comma, semicolon or colon. */
  readonly clause: number;
  /** The other paragraphs of the draft. */
  readonly earlier?: EarlierWords;
}

/** Longer contexts tell no more. In words. */
const LONGEST_CONTEXT = 10;
/** Shorter contexts are not asked once so little of the likelihood is left to them. */
const NEGLIGIBLE = 0.01;

/**
 * The continuations, most likely first: shorter contexts are mixed in as Witten and Bell (1991) do. Inside agreed
 * language (three words or more) those that part within three words are told apart.
 */
export function likelyCandidates(
  engine: Engine,
  { context, letters, limit, clause, earlier = NOT_DRAFTED }: CandidateQuery,
): NextWordCandidate[] {
  const ids = idsOf(engine, context.slice(-LONGEST_CONTEXT));
  const next = idsFrom(engine.index.vocabulary, foldWord(letters));
  const stretches = contextRanges(engine, ids);
  const drafted = followedBy(earlier, ids, next);
  const table = newCandidateTable();
  const shortest = () => (letters === '' && isAgreed(table, clause) ? 2 : 0);
  let rest = 1;
  for (let length = ids.length; length >= shortest(); length--) {
    if (rest < NEGLIGIBLE && table.size >= limit) break;
    const following = followingWords(engine, stretches[length], length, next);
    rest = mix(engine, table, { following, drafted: drafted[length] ?? NONE, rest });
  }
  const mayBegin = shortest() === 0;
  const isOffered = (number: number) =>
    hasPlace(table, number) || (mayBegin && addPlaceOf(engine, table, number));
  return likeliest(table, limit, isOffered)
    .flatMap((number) => best(table, number))
    .sort(byLikelihood)
    .slice(0, limit);
}

const byLikelihood = (a: { likelihood: number }, b: { likelihood: number }): number =>
  b.likelihood - a.likelihood;

const NONE: Counts = new Map();
const NOT_DRAFTED: EarlierWords = new Int32Array(0);

const NOTHING: Range = { from: 0, to: 0 };

/** The words that follow a context, which stands in `stretch` or nowhere, and lie in the range `next`. */
function followingWords(engine: Engine, stretch: Range | undefined, matched: number, next: Range): Following {
  const narrower = stretch && next.from < next.to ? narrow(engine.index, stretch, matched, next) : NOTHING;
  return nextWordsIn(engine, narrower, matched);
}

/** What follows one context, in the corpus and earlier in the draft, and the share of the likelihood that is left to it. */
interface ContextCounts {
  readonly following: Following;
  readonly drafted: Counts;
  readonly rest: number;
}

/**
 * Adds what follows one context, in the corpus and earlier in the draft, to what follows longer ones; answers
 * the share left to shorter ones.
 */
function mix({ index }: Engine, table: CandidateTable, { following, drafted, rest }: ContextCounts): number {
  const { words, places, outOf } = following;
  let all = places;
  for (const count of drafted.values()) all += count;
  if (all === 0) return rest;
  const share = (rest * all) / (all + words.length + drafted.size);
  for (const [id, count] of drafted) add(table, rowOf(table, id), (share * count) / all);
  for (const word of words) {
    const likelihood = (share * places * word.weight) / (outOf * all);
    const number = rowOf(table, word.id);
    add(table, number, likelihood);
    if (following.matched >= TELLING) addLeads(index.tokens, table, number, { likelihood, word, following });
    else if (!hasPlace(table, number)) setPlace(table, number, word, following);
  }
  return rest - share;
}

function add({ likelihoods }: CandidateTable, number: number, gained: number): void {
  likelihoods[number] = (likelihoods[number] as number) + gained;
}

function setPlace(
  { words, followings }: CandidateTable,
  number: number,
  word: NextWord,
  following: Following,
): void {
  words[number] = word;
  followings[number] = following;
}

/** What a word has gained after one context. */
interface Gained {
  readonly likelihood: number;
  readonly word: NextWord;
  readonly following: Following;
}

/** Shares out what a word has gained after a telling context among the continuations that part after it. */
function addLeads(
  tokens: Tokens,
  table: CandidateTable,
  number: number,
  { likelihood, word, following }: Gained,
): void {
  const ways = table.ways[number] ?? [];
  table.ways[number] = ways;
  for (const lead of word.leads) {
    const gained = (likelihood * lead.weight) / word.weight;
    const known = ways.find(({ position }) => sharesLead(tokens, position, lead.position));
    if (known) known.likelihood += gained;
    else ways.push(wayOf(following, word, lead, gained));
  }
}

const wayOf = (
  { matched, stretch, outOf }: Following,
  { weight }: NextWord,
  { position }: Lead,
  likelihood: number,
): NextWordCandidate => ({ matched, stretch, position, weight, outOf, likelihood });

const MOST_LEADS = 5;

/** The continuations with this next word: several where a telling context has several. */
function best(table: CandidateTable, number: number): NextWordCandidate[] {
  const likelihood = table.likelihoods[number] as number;
  const ways = table.ways[number];
  if (ways && ways.length > 1) return ways.sort(byLikelihood).slice(0, MOST_LEADS);
  if (ways) return ways.map((way) => ({ ...way, likelihood }));
  const [word, following] = [table.words[number], table.followings[number]];
  return word && following ? [wayOf(following, word, heaviest(word), likelihood)] : [];
}

const heaviest = ({ leads }: NextWord): Lead =>
  leads.reduce((heavier, lead) => (lead.weight > heavier.weight ? lead : heavier));

/** Finds an agreed place for a word that the draft has after this context and the corpus elsewhere. */
function addPlaceOf(engine: Engine, table: CandidateTable, number: number): boolean {
  const id = table.ids[number] as number;
  const following = followingWords(engine, NOTHING, 0, { from: id, to: id + 1 });
  const [word] = following.words;
  if (word) setPlace(table, number, word, { ...following, outOf: Number.POSITIVE_INFINITY });
  return word !== undefined;
}

/** A lead-in ("Encourages States to") may stand before agreed language. */
export const LEAD_IN = 3;
/** From this many agreed words on, the words before them may be new. */
export const LONG_MATCH = 6;

/**
 * Whether the clause being typed is agreed language so far. Then only continuations of at least two words of it are
 * worth showing; in new text, or with letters typed, any will do.
 */
function isAgreed(table: CandidateTable, clause: number): boolean {
  let first = 0;
  while (first < table.size && !hasPlace(table, first)) first++;
  const matched = first < table.size ? table.ways[first]?.[0]?.matched : undefined;
  if (matched === undefined) return false;
  return matched >= LONG_MATCH || clause - matched <= LEAD_IN;
}
