/**
 * Paragraphs as numbers: every word an id, every gap between two words a class of punctuation. What a draft is
 * aligned with. Plain typed arrays over the words of the index; a paragraph's punctuation and offsets are read
 * from its text when it is first aligned with.
 */
import { type Word, wordsOf } from '../text/words';
import { classOf, particles, stemOf } from './grammar';
import { extendHash, hashOfWord } from './hashes';
import { idOf, type Vocabulary as Words } from './vocabulary';
import type { WordIndex } from './word-index';

/** What stands before a word: blanks only, a comma or bracket, or the end of a clause. */
export const gap = { blank: 0, comma: 1, clause: 2 } as const;

/** Words as numbers, with what the alignment asks about them. */
export interface Vocabulary {
  readonly ids: ReadonlyMap<string, number>;
  /** Word id -> folded word. */
  readonly words: readonly string[];
  /** Word id -> bits of `wordClass`; 0 for a content word. */
  readonly classes: Uint8Array;
}

/** Where a paragraph of the passages comes from. */
export interface PassageSource {
  /** Index in `corpus.documents`. */
  readonly document: number;
  /** Index in the document's `paragraphs`. */
  readonly paragraph: number;
  /** The paragraph's number in the index. */
  readonly number: number;
  /** Whether it is a heading or an item of a list, which only sums up what a paragraph says. */
  readonly summary: boolean;
  readonly text: string;
}

export interface Passages {
  readonly vocabulary: Vocabulary;
  readonly sources: readonly PassageSource[];
  /** Paragraph -> its first word; one more at the end. */
  readonly starts: Int32Array;
  /** Position -> word id. */
  readonly ids: Int32Array;
  /** Position -> paragraph. */
  readonly owners: Uint16Array | Uint32Array;
  /** Paragraph -> 1 where gaps, offsets and ends have been read: see `ensureRead`. */
  readonly read: Uint8Array;
  /** Position -> class of the punctuation before the word, `gap`. */
  readonly gaps: Uint8Array;
  /** Position -> offset of the word in its paragraph's text, UTF-16. */
  readonly offsets: Int32Array;
  /** Position -> end of the word in its paragraph's text, UTF-16. */
  readonly ends: Int32Array;
  /** Hash of three words -> the last position they stand at, -1 for none. */
  readonly heads: Int32Array;
  /** Position -> the previous position with the same hash, -1 for none. */
  readonly previous: Int32Array;
}

/** The words of a draft's paragraph in the numbers of a vocabulary. */
export interface DraftWords {
  readonly text: string;
  readonly length: number;
  /** Word -> id; a word that the passages do not know has an id of its own, below -1. */
  readonly ids: Int32Array;
  readonly gaps: Uint8Array;
  readonly classes: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly folded: readonly string[];
  readonly words: readonly Word[];
  /** Content words before each word, and before the end. */
  readonly contents: Uint32Array;
}

const CLAUSE = /[;:.?!\u2014]|\n\s*\n/;
const COMMA = /[,()[\]"\u201c\u201d\u2013]/;

/** The class of the punctuation in `text` between `start` and `end`. */
export function gapIn(text: string, start: number, end: number): number {
  if (end - start <= 1) return gap.blank;
  const between = text.slice(start, end);
  if (CLAUSE.test(between)) return gap.clause;
  return COMMA.test(between) ? gap.comma : gap.blank;
}

const hashOf = (a: number, b: number, c: number, mask: number): number => {
  let h = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77) ^ Math.imul(c, 0xc2b2ae3d);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 13)) & mask;
};

/** The last position at which three words may stand (hashes may collide: compare); -1 for none. */
export const headOf = (passages: Passages, a: number, b: number, c: number): number =>
  passages.heads[hashOf(a, b, c, passages.heads.length - 1)] as number;

/** The words of an index, ready for drafts. Ids are those of the index. */
export function passageVocabulary(words: Words): Vocabulary {
  const classes = new Uint8Array(words.words.length + 1);
  for (const particle of particles) {
    const id = idOf(words, particle);
    if (id > 0) classes[id] = classOf(particle);
  }
  return {
    ids: new Map(words.words.map((word, at) => [word, at + 1])),
    words: ['', ...words.words],
    classes,
  };
}

/** Paragraphs of an index as passages. */
export function passagesOf(
  index: WordIndex,
  vocabulary: Vocabulary,
  sources: readonly PassageSource[],
): Passages {
  const starts = new Int32Array(sources.length + 1);
  sources.forEach(({ number }, at) => {
    const length = (index.starts[number + 1] as number) - 1 - (index.starts[number] as number);
    starts[at + 1] = (starts[at] as number) + length;
  });
  const length = starts[sources.length] as number;
  const ids = new Int32Array(length);
  const gaps = new Uint8Array(length);
  sources.forEach(({ number }, paragraph) => {
    const first = starts[paragraph] as number;
    const end = starts[paragraph + 1] as number;
    const from = index.starts[number] as number;
    for (let at = first; at < end; at++) ids[at] = index.tokens.at(from + at - first);
    if (first < end) gaps[first] = gap.clause;
  });
  return {
    vocabulary,
    sources,
    starts,
    ids,
    owners: ownersOf(starts),
    read: new Uint8Array(sources.length),
    gaps,
    offsets: new Int32Array(length),
    ends: new Int32Array(length),
    ...chained(ids, starts),
  };
}

/** Reads the punctuation and the offsets of a paragraph, once. */
export function ensureRead(
  { sources, starts, read, gaps, offsets, ends }: Passages,
  paragraph: number,
): void {
  if (read[paragraph] === 1) return;
  read[paragraph] = 1;
  const { text } = sources[paragraph] as PassageSource;
  let at = starts[paragraph] as number;
  let end = 0;
  for (const word of wordsOf(text)) {
    gaps[at] = end === 0 ? gap.clause : gapIn(text, end, word.start);
    offsets[at] = word.start;
    ends[at] = word.end;
    end = word.end;
    at++;
  }
}

/** Every place where three words of one paragraph begin, chained by their hash. */
function chained(ids: Int32Array, starts: Int32Array): Pick<Passages, 'heads' | 'previous'> {
  let size = 1024;
  while (size < ids.length) size *= 2;
  const heads = new Int32Array(size).fill(-1);
  const previous = new Int32Array(ids.length).fill(-1);
  for (let paragraph = 0; paragraph + 1 < starts.length; paragraph++) {
    const end = (starts[paragraph + 1] as number) - 2;
    for (let at = starts[paragraph] as number; at < end; at++) {
      const hash = hashOf(ids[at] as number, ids[at + 1] as number, ids[at + 2] as number, size - 1);
      previous[at] = heads[hash] as number;
      heads[hash] = at;
    }
  }
  return { heads, previous };
}

function ownersOf(starts: Int32Array): Uint16Array | Uint32Array {
  const length = starts[starts.length - 1] as number;
  const owners = starts.length > 0xffff ? new Uint32Array(length) : new Uint16Array(length);
  for (let paragraph = 0; paragraph + 1 < starts.length; paragraph++)
    owners.fill(paragraph, starts[paragraph], starts[paragraph + 1]);
  return owners;
}

/** The paragraph that holds a position. */
export const paragraphAt = ({ owners }: Passages, position: number): number => owners[position] as number;

/** The words of `text` between two positions of one paragraph, as they stand there. */
export function wordsBetween(passages: Passages, from: number, to: number): string {
  if (to <= from) return '';
  const paragraph = paragraphAt(passages, from);
  ensureRead(passages, paragraph);
  return (passages.sources[paragraph] as PassageSource).text.slice(
    passages.offsets[from],
    passages.ends[to - 1],
  );
}

/** The stem of a word of a vocabulary. */
export function stemAt(vocabulary: Vocabulary, id: number): string {
  let known = stems.get(vocabulary);
  if (!known) {
    known = new Map();
    stems.set(vocabulary, known);
  }
  const found = known.get(id);
  if (found !== undefined) return found;
  const stem = stemOf(vocabulary.words[id] as string);
  known.set(id, stem);
  return stem;
}

const stems = new WeakMap<Vocabulary, Map<number, string>>();

/** The hash of words of the passages. */
export function hashAt(passages: Passages, from: number, words: number): number {
  let hash = 0;
  for (let at = from; at < from + words; at++)
    hash = extendHash(hash, wordHash(passages, passages.ids[at] as number));
  return hash;
}

const hashes = new WeakMap<Passages, Float64Array>();

function wordHash(passages: Passages, id: number): number {
  let known = hashes.get(passages);
  if (!known) {
    known = new Float64Array(passages.vocabulary.words.length).fill(-1);
    hashes.set(passages, known);
  }
  if ((known[id] as number) < 0) known[id] = hashOfWord(passages.vocabulary.words[id] as string);
  return known[id] as number;
}
