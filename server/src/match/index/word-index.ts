/**
 * The index over the words of a corpus: every paragraph as a run of word ids, and all places sorted by the
 * words that follow them (a suffix array over words). A sequence of words is then one stretch of that array,
 * found by bisection; so are its continuations, and all words that begin with the letters typed so far.
 *
 * Costs 6.3 bytes a word up to 65,535 distinct words, 7.3 above; nothing here holds text.
 */
import type { CorpusDocument } from '../../corpus/model';
import { append } from '../../text/append';
import { lowerBound } from '../../text/binary-search';
import { wordsOf } from '../../text/words';
import { type Gaps, GapsWriter, gap, gapIn, HeldGaps } from './punctuation';
import { placeAt, type SortedPlaces } from './sorted-places';
import { stemsOf } from './stems';
import { sortSuffixes } from './suffix-array';
import { HeldTokens, type Tokens } from './tokens';
import { END, type Range, type Vocabulary } from './vocabulary';

export interface WordIndex {
  readonly vocabulary: Vocabulary;
  readonly tokens: Tokens;
  /** The punctuation before each word. */
  readonly gaps: Gaps;
  /** The positions of all words, in the order of what follows them. */
  readonly suffixes: SortedPlaces;
  /** `buckets[id] .. buckets[id + 1]` are the places in `suffixes` of the word `id`: their number is its count. */
  readonly buckets: Uint32Array;
  /** `starts[p] .. starts[p + 1]` are the positions of paragraph `p`, its `END` included. */
  readonly starts: Uint32Array;
  /** `documents[d] .. documents[d + 1]` are the paragraphs of document `d`: one number for the whole corpus. */
  readonly documents: Uint32Array;
  /** The paragraph of every 64th position. */
  readonly coarse: Uint32Array;
  /** Word id -> the lowest id of a word with the same stem. */
  readonly stems: Uint32Array;
}

/** An index whose words lie in memory, to be packed or joined. */
export interface HeldIndex extends WordIndex {
  readonly tokens: HeldTokens;
  readonly gaps: HeldGaps;
}

export const isHeld = (index: WordIndex): index is HeldIndex =>
  index.tokens instanceof HeldTokens && index.gaps instanceof HeldGaps;

/** Printed matter around a text; it has an address but is never matched. */
export const UNMATCHED: ReadonlySet<string> = new Set(['front', 'closing']);

/** Builds the index of documents in one go. */
export function buildIndex(documents: readonly CorpusDocument[]): HeldIndex {
  const steps = indexInSteps(documents);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Builds the index in steps of a few milliseconds, for callers with an event loop to serve. */
export function* indexInSteps(documents: readonly CorpusDocument[]): Generator<void, HeldIndex> {
  const reading = yield* readWords(documents);
  const vocabulary = { words: yield* sortWords([...reading.known.keys()]) };
  const tokens = yield* tokensOf(reading, vocabulary);
  const sorted = yield* sortSuffixes(tokens, vocabulary.words.length);
  const starts = Uint32Array.from(reading.starts);
  return {
    vocabulary,
    tokens,
    gaps: reading.gaps,
    ...sorted,
    starts,
    documents: Uint32Array.from(reading.documents),
    coarse: coarseOf(starts, tokens.length),
    stems: yield* stemsOf(vocabulary),
  };
}

/** By their code units; the words of one first letter, a few thousand, at a time. */
function* sortWords(words: readonly string[]): Generator<void, string[]> {
  const byLetter = new Map<number, string[]>();
  for (const word of words) {
    const letter = word.charCodeAt(0);
    const known = byLetter.get(letter);
    if (known) known.push(word);
    else byLetter.set(letter, [word]);
  }
  const sorted: string[] = [];
  for (const letter of [...byLetter.keys()].sort((a, b) => a - b)) {
    yield;
    append(sorted, (byLetter.get(letter) ?? []).sort(byCodeUnits));
  }
  return sorted;
}

/** What one pass over the texts gives: words numbered as they come, and where paragraphs and documents begin. */
interface Reading {
  readonly known: ReadonlyMap<string, number>;
  readonly provisional: Uint32Array;
  readonly gaps: HeldGaps;
  readonly starts: readonly number[];
  readonly documents: readonly number[];
}

/** Words that are read in some milliseconds. */
const WORDS_AT_ONCE = 5_000;

function* readWords(documents: readonly CorpusDocument[]): Generator<void, Reading> {
  const known = new Map<string, number>();
  const starts: number[] = [];
  const firsts: number[] = [];
  const gaps = new GapsWriter();
  let provisional = new Uint32Array(1024);
  let length = 0;
  let pauseAt = 0;
  for (const document of documents) {
    // Its paragraphs may be read only now.
    yield;
    firsts.push(starts.length);
    for (const { kind, text } of document.paragraphs) {
      starts.push(length);
      const words = UNMATCHED.has(kind) ? [] : wordsOf(text);
      if (length + words.length + 1 > provisional.length)
        provisional = grown(provisional, length + words.length + 1);
      let before = -1;
      for (const { folded, start, end } of words) {
        provisional[length++] = numberOf(known, folded);
        gaps.add(before < 0 ? gap.clause : gapIn(text, before, start));
        before = end;
      }
      provisional[length++] = END;
      gaps.add(gap.clause);
      if (length < pauseAt) continue;
      pauseAt = length + WORDS_AT_ONCE;
      yield;
    }
  }
  return {
    known,
    provisional: provisional.subarray(0, length),
    gaps: gaps.done(),
    starts: [...starts, length],
    documents: [...firsts, starts.length],
  };
}

function numberOf(known: Map<string, number>, word: string): number {
  const number = known.get(word);
  if (number !== undefined) return number;
  known.set(word, known.size + 1);
  return known.size;
}

function grown(array: Uint32Array, needed: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(needed, array.length * 2));
  larger.set(array);
  return larger;
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Tokens that are numbered in some milliseconds. */
const TOKENS_AT_ONCE = 500_000;

function* tokensOf({ known, provisional }: Reading, { words }: Vocabulary): Generator<void, HeldTokens> {
  const ids = new Uint32Array(words.length + 1);
  for (const [at, word] of words.entries()) ids[known.get(word) as number] = at + 1;
  const low = new Uint16Array(provisional.length);
  const high = ids.length > 0x10000 ? new Uint8Array(provisional.length) : undefined;
  for (let at = 0; at < provisional.length; at++) {
    if (at % TOKENS_AT_ONCE === 0) yield;
    const id = ids[provisional[at] as number] as number;
    low[at] = id;
    if (high) high[at] = id >>> 16;
  }
  return new HeldTokens(low, high);
}

/** The paragraph of every 64th position, from which `paragraphAt` walks. */
export function coarseOf(starts: Uint32Array, length: number): Uint32Array {
  const coarse = new Uint32Array((length >>> 6) + 1);
  let paragraph = 0;
  for (let at = 0; at < coarse.length; at++) {
    while (paragraph + 2 < starts.length && (starts[paragraph + 1] as number) <= at << 6) paragraph++;
    coarse[at] = paragraph;
  }
  return coarse;
}

/** The number of the paragraph in which a position lies. */
export function paragraphAt({ starts, coarse }: WordIndex, position: number): number {
  let paragraph = coarse[position >>> 6] as number;
  while ((starts[paragraph + 1] as number) <= position) paragraph++;
  return paragraph;
}

/** The number of the document that holds a paragraph. */
export const documentAt = ({ documents }: WordIndex, paragraph: number): number =>
  lowerBound(1, documents.length - 1, (at) => (documents[at] as number) <= paragraph) - 1;

/** The positions of a paragraph's words, without its `END`. */
export const positionsOf = ({ starts }: WordIndex, paragraph: number): Range => ({
  from: starts[paragraph] as number,
  to: (starts[paragraph + 1] as number) - 1,
});

/** How often a word stands in the corpus. */
export const countOf = ({ buckets }: WordIndex, id: number): number =>
  id < 1 ? 0 : (buckets[id + 1] as number) - (buckets[id] as number);

/**
 * The part of a stretch of `suffixes`, all of whose places share `depth` words, where the next word is one of
 * `ids`. The whole index is `{ from: 0, to: index.suffixes.length }` at depth 0.
 */
export function narrow(index: WordIndex, stretch: Range, depth: number, ids: Range): Range {
  if (depth === 0) return { from: index.buckets[ids.from] ?? 0, to: index.buckets[ids.to] ?? 0 };
  const from = bisect(index, stretch, depth, ids.from);
  if (from >= stretch.to || index.tokens.at(placeAt(index.suffixes, from) + depth) >= ids.to)
    return { from, to: from };
  return { from, to: bisect(index, { from: from + 1, to: stretch.to }, depth, ids.to) };
}

function bisect({ tokens, suffixes }: WordIndex, range: Range, depth: number, id: number): number {
  return lowerBound(range.from, range.to, (at) => tokens.at(placeAt(suffixes, at) + depth) < id);
}

/** Where a sequence of ids stands in the corpus: a stretch of `suffixes`, empty where nowhere. */
export function find(index: WordIndex, ids: ArrayLike<number>): Range {
  const match = longestMatch(index, ids, 0);
  return match.length === ids.length ? match : { from: 0, to: 0 };
}

export interface LongestMatch extends Range {
  /** In words; 0 where the first word stands nowhere. */
  readonly length: number;
}

/** The longest run of `ids` from `at` on that stands in the corpus, and where. */
export function longestMatch(index: WordIndex, ids: ArrayLike<number>, at: number): LongestMatch {
  let stretch: Range = { from: 0, to: index.suffixes.length };
  let length = 0;
  for (; at + length < ids.length; length++) {
    const id = ids[at + length] as number;
    if (id < 1) break;
    const next = narrow(index, stretch, length, { from: id, to: id + 1 });
    if (next.from >= next.to) break;
    stretch = next;
  }
  return { from: stretch.from, to: length === 0 ? stretch.from : stretch.to, length };
}

/** Where a sequence of words stands. */
export interface Occurrence {
  /** Counted through the whole corpus. */
  readonly paragraph: number;
  /** The first word, counted from the start of the paragraph. */
  readonly word: number;
  readonly position: number;
}

/** The places of a stretch in the order of the suffix array, at most `limit` of them. */
export function* occurrences(index: WordIndex, stretch: Range, limit = Infinity): Generator<Occurrence> {
  const end = Math.min(stretch.to, stretch.from + limit);
  for (let at = stretch.from; at < end; at++) {
    const position = placeAt(index.suffixes, at);
    const paragraph = paragraphAt(index, position);
    yield { paragraph, word: position - (index.starts[paragraph] as number), position };
  }
}
