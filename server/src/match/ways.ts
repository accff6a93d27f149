/**
 * The ways on after the words left of the cursor, counted over the places of adopted documents in the index:
 * the longest context counts most, shorter ones are mixed in.
 */
import { foldWord, type Word } from '../text/words';
import { type EarlierWords, followedBy } from './earlier';
import { type Engine, idsOf } from './engine';
import { type Following, followingWords, type Lead, type NextWord, sharesLead, wordsIn } from './following';
import { idsFrom, type Range } from './vocabulary';
import { narrow } from './word-index';

export interface WaysQuery {
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

/** Longer contexts tell no more. */
const LONGEST_CONTEXT = 10;
/** Shorter contexts are not asked once so little of the likelihood is left to them. */
const NEGLIGIBLE = 0.01;

/** A way on: places after one context where the same words come next. */
export interface Way {
  /** Words of context. */
  readonly matched: number;
  /** The stretch of the index where context and next word stand. */
  readonly stretch: Range;
  /** The position of the next word at the place that speaks for all. */
  readonly position: number;
  /** How many places have the same next word, weighted by their source. */
  readonly weight: number;
  /** All places after this context, weighted. */
  readonly outOf: number;
  /** From 0 to 1, all contexts considered. */
  readonly likelihood: number;
}

/**
 * The ways on, most likely first: shorter contexts are mixed in as Witten and Bell (1991) do. Inside agreed
 * language (three words or more) ways on that part within three words are told apart.
 */
export function waysOn(engine: Engine, { context, letters, limit, clause, earlier = [] }: WaysQuery): Way[] {
  const ids = idsOf(engine, context.slice(-LONGEST_CONTEXT));
  const next = idsFrom(engine.index.vocabulary, foldWord(letters));
  const candidates = new Map<number, Candidate>();
  let rest = 1;
  const shortest = () => (letters === '' && isAgreed(candidates, clause) ? 2 : 0);
  for (let length = ids.length; length >= shortest(); length--) {
    if (rest < NEGLIGIBLE && candidates.size >= limit) break;
    const last = ids.subarray(ids.length - length);
    const following = followingWords(engine, last, next);
    rest = mix(engine, candidates, following, followedBy(earlier, last, next) ?? NONE, rest);
  }
  const mayBegin = shortest() === 0;
  for (const candidate of candidates.values())
    if (candidate.ways.length === 0 && !(mayBegin && addPlaceOf(engine, candidate)))
      candidates.delete(candidate.id);
  return likeliest(candidates, limit).flatMap(best).sort(byLikelihood).slice(0, limit);
}

const byLikelihood = (a: { likelihood: number }, b: { likelihood: number }): number =>
  b.likelihood - a.likelihood;

/** The likeliest candidates, without sorting all of them. */
function likeliest(candidates: ReadonlyMap<number, Candidate>, limit: number): Candidate[] {
  const top: Candidate[] = [];
  for (const candidate of candidates.values()) {
    if (top.length >= limit && candidate.likelihood <= (top.at(-1) as Candidate).likelihood) continue;
    const at = top.findIndex((other) => other.likelihood < candidate.likelihood);
    top.splice(at < 0 ? top.length : at, 0, candidate);
    if (top.length > limit) top.pop();
  }
  return top;
}

/** A next word, all contexts considered. */
interface Candidate {
  readonly id: number;
  likelihood: number;
  readonly ways: Mutable<Way>[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** So many words of context say where the words are from. */
export const TELLING = 3;
const MOST_LEADS = 5;

function best({ ways, likelihood }: Candidate): Way[] {
  const [first] = ways;
  if (!first || first.matched < TELLING || ways.length === 1) return first ? [{ ...first, likelihood }] : [];
  return ways.sort(byLikelihood).slice(0, MOST_LEADS);
}

const NONE: ReadonlyMap<number, number> = new Map();

/**
 * Adds what follows one context, in the corpus and earlier in the draft, to what follows longer ones; answers
 * the share left to shorter ones.
 */
function mix(
  engine: Engine,
  candidates: Map<number, Candidate>,
  following: Following,
  drafted: ReadonlyMap<number, number>,
  rest: number,
): number {
  const { words, places, outOf, matched } = following;
  let all = places;
  for (const count of drafted.values()) all += count;
  if (all === 0) return rest;
  const share = (rest * all) / (all + words.length + drafted.size);
  for (const [id, count] of drafted) candidateFor(candidates, id).likelihood += (share * count) / all;
  for (const word of words) {
    const likelihood = (share * places * word.weight) / (outOf * all);
    const candidate = candidateFor(candidates, word.id);
    candidate.likelihood += likelihood;
    if (candidate.ways.length > 0 && matched < TELLING) continue;
    for (const lead of leadsOf(word, matched))
      addLead(engine, candidate, (likelihood * lead.weight) / word.weight, { word, lead, outOf, matched });
  }
  return rest - share;
}

/** Finds an agreed place for a word that the draft has after this context and the corpus elsewhere. */
function addPlaceOf(engine: Engine, { id, ways }: Candidate): boolean {
  const { index } = engine;
  const stretch = narrow(index, WHOLE, 0, { from: id, to: id + 1 });
  const [word] = wordsIn(engine, stretch, 0).words;
  const lead = word?.leads[0];
  if (!word || !lead) return false;
  ways.push({
    matched: 0,
    stretch,
    position: lead.position,
    weight: word.weight,
    outOf: Infinity,
    likelihood: 0,
  });
  return true;
}

/** `narrow` at depth 0 looks at the buckets alone. */
const WHOLE: Range = { from: 0, to: 0 };

function candidateFor(candidates: Map<number, Candidate>, id: number): Candidate {
  const known = candidates.get(id);
  if (known) return known;
  const candidate: Candidate = { id, likelihood: 0, ways: [] };
  candidates.set(id, candidate);
  return candidate;
}

/** After a telling context all leads count, after others the heaviest stands for all. */
function leadsOf({ leads }: NextWord, matched: number): readonly Lead[] {
  if (matched >= TELLING || leads.length === 1) return leads;
  return [leads.reduce((heaviest, lead) => (lead.weight > heaviest.weight ? lead : heaviest))];
}

interface NewLead {
  readonly word: NextWord;
  readonly lead: Lead;
  readonly outOf: number;
  readonly matched: number;
}

function addLead({ index }: Engine, { ways }: Candidate, likelihood: number, found: NewLead): void {
  const { word, lead, outOf, matched } = found;
  const known = ways.find(({ position }) => sharesLead(index.tokens, position, lead.position));
  if (known) known.likelihood += likelihood;
  else {
    const stretch = { from: word.from, to: word.to };
    ways.push({ matched, stretch, position: lead.position, weight: word.weight, outOf, likelihood });
  }
}

/** A lead-in ("Encourages States to") may stand before agreed language. */
export const LEAD_IN = 3;
/** From so many agreed words on the words before them may be new. */
export const LONG_MATCH = 6;

/**
 * Whether the clause being typed is agreed language so far. Then only ways on from at least two words of it are
 * worth showing; in new text, or with letters typed, any will do.
 */
function isAgreed(candidates: ReadonlyMap<number, Candidate>, clause: number): boolean {
  for (const { ways } of candidates.values()) {
    const [first] = ways;
    if (first)
      return first.matched >= TELLING && (first.matched >= LONG_MATCH || clause - first.matched <= LEAD_IN);
  }
  return false;
}
