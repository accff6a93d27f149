/**
 * Paragraphs as numbers: every word an id, every gap between two words a class of punctuation. What a draft is
 * aligned with. Plain typed arrays; a value, made once.
 */
import { type Word, wordsOf } from '../text/words';
import { classOf, stemOf } from './grammar';
import { extendHash, hashOfWord } from './hashes';

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
  readonly contents: Uint16Array;
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

interface Growing {
  readonly ids: Map<string, number>;
  readonly words: string[];
}

function idOf(growing: Growing, word: string): number {
  const known = growing.ids.get(word);
  if (known !== undefined) return known;
  const id = growing.words.length;
  growing.ids.set(word, id);
  growing.words.push(word);
  return id;
}

/** Reads several sets of paragraphs into the numbers of one vocabulary. */
export function passagesOf<const Sets extends readonly (readonly PassageSource[])[]>(
  sets: Sets,
): { [Set in keyof Sets]: Passages } {
  const growing: Growing = { ids: new Map(), words: [] };
  const read = sets.map((sources) => readInto(growing, sources));
  const { ids, words } = growing;
  const vocabulary = { ids, words, classes: Uint8Array.from(words, classOf) };
  return read.map((passages) => ({ ...passages, vocabulary })) as { [Set in keyof Sets]: Passages };
}

function readInto(growing: Growing, sources: readonly PassageSource[]): Omit<Passages, 'vocabulary'> {
  const starts = new Int32Array(sources.length + 1);
  const ids: number[] = [];
  const gaps: number[] = [];
  const offsets: number[] = [];
  const ends: number[] = [];
  sources.forEach((source, index) => {
    let end = 0;
    for (const word of wordsOf(source.text)) {
      ids.push(idOf(growing, word.folded));
      gaps.push(end === 0 ? gap.clause : gapIn(source.text, end, word.start));
      offsets.push(word.start);
      ends.push(word.end);
      end = word.end;
    }
    starts[index + 1] = ids.length;
  });
  const numbers = Int32Array.from(ids);
  return {
    sources,
    starts,
    ids: numbers,
    owners: ownersOf(starts),
    gaps: Uint8Array.from(gaps),
    offsets: Int32Array.from(offsets),
    ends: Int32Array.from(ends),
    ...chained(numbers, starts),
  };
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
  const { text } = passages.sources[paragraphAt(passages, from)] as PassageSource;
  return text.slice(passages.offsets[from], passages.ends[to - 1]);
}

/** The stem of each word of a vocabulary, made on first use. */
export function stemsOf(vocabulary: Vocabulary): readonly string[] {
  const known = stems.get(vocabulary);
  if (known) return known;
  const made = vocabulary.words.map(stemOf);
  stems.set(vocabulary, made);
  return made;
}

const stems = new WeakMap<Vocabulary, readonly string[]>();

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
