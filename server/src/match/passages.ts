/**
 * The paragraphs that drafts are aligned with, in numbers. They are a view of the index over the whole corpus: the
 * same words and paragraphs, and of the suffix array the places that count. A paragraph's punctuation and offsets are
 * read from its text when it is first aligned with; nothing else is held beside the index.
 */
import { foldWord, type Word, wordsOf } from '../text/words';
import { classOf, particles, stemOf } from './grammar';
import { extendHash, hashOfWord } from './hashes';
import { idOf, type Vocabulary as Words, wordOf } from './vocabulary';
import { restricted, type WordIndex } from './word-index';

/** What stands before a word: blanks only, a comma or bracket, or the end of a clause. */
export const gap = { blank: 0, comma: 1, clause: 2 } as const;

/** Words as numbers, with what the alignment asks about them. */
export interface Vocabulary {
  readonly words: Words;
  /** Word id -> bits of `wordClass`; 0 for a content word. */
  readonly classes: Uint8Array;
  /** The id of a folded word, -1 where the corpus has no such word. */
  idOf(folded: string): number;
}

/** A paragraph as numbers, one for each of its words. Plain arrays: thousands of short ones are made. */
export interface NumberedWords {
  readonly text: string;
  readonly length: number;
  readonly ids: readonly number[];
  /** The class of the punctuation before the word, `gap`. */
  readonly gaps: readonly number[];
  /** The first word of the word's clause, and the first one after it. */
  readonly clauseStarts: readonly number[];
  readonly clauseEnds: readonly number[];
  /** Offsets in `text`, UTF-16. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A paragraph of the passages. */
export interface Passage extends NumberedWords {
  /** Its number in the index. */
  readonly paragraph: number;
}

/** The words of a draft's paragraph in the numbers of a vocabulary. */
export interface DraftWords extends NumberedWords {
  /** A word that the passages do not know has an id of its own, below -1. */
  readonly ids: readonly number[];
  readonly classes: readonly number[];
  readonly words: readonly Word[];
  /** Content words before each word, and before the end. */
  readonly contents: readonly number[];
}

/** What a paragraph is to the passages. */
export const member = {
  none: 0,
  paragraph: 1,
  /** A heading or an item of a list, which only sums up what a paragraph says. */
  summary: 2,
} as const;

export interface Passages {
  readonly vocabulary: Vocabulary;
  /** The index of the corpus, with the places of the members only in its suffix array. */
  readonly index: WordIndex;
  /** Paragraph of the index -> `member`. */
  readonly members: Uint8Array;
  /** The text of a paragraph of the index. */
  readonly textOf: (paragraph: number) => string;
}

const CLAUSE = /[;:.?!\u2014]|\n\s*\n/;
const COMMA = /[,()[\]"\u201c\u201d\u2013]/;

/** The class of the punctuation in `text` between `start` and `end`. */
export function gapIn(text: string, start: number, end: number): number {
  if (end - start <= 1) return gap.blank;
  const between = text.slice(start, end);
  if (between === ', ') return gap.comma;
  if (CLAUSE.test(between)) return gap.clause;
  return COMMA.test(between) ? gap.comma : gap.blank;
}

/** The words of an index, ready for drafts. Ids are those of the index. */
export function passageVocabulary(words: Words): Vocabulary {
  const classes = new Uint8Array(words.words.length + 1);
  for (const particle of particles) {
    const id = idOf(words, particle);
    if (id > 0) classes[id] = classOf(particle);
  }
  const asked = new Map<string, number>();
  return {
    words,
    classes,
    idOf(folded) {
      const known = asked.get(folded);
      if (known !== undefined) return known;
      if (asked.size >= REMEMBERED) asked.clear();
      const id = idOf(words, folded);
      asked.set(folded, id);
      return id;
    },
  };
}

/** Words and paragraphs that are remembered before all are forgotten: those of some long drafts. */
const REMEMBERED = 20_000;
const REMEMBERED_PASSAGES = 2_000;

/** The paragraphs of an index that are members. */
export function passagesOf(
  index: WordIndex,
  vocabulary: Vocabulary,
  members: Uint8Array,
  textOf: Passages['textOf'],
): Passages {
  return { vocabulary, index: restricted(index, (paragraph) => members[paragraph] !== 0), members, textOf };
}

/** Whether there is nothing to be aligned with. */
export const isEmpty = ({ index }: Passages): boolean => index.suffixes.length === 0;

const read = new WeakMap<Passages, Map<number, Passage>>();

/** A paragraph with its punctuation and offsets, read once. */
export function passageAt(passages: Passages, paragraph: number): Passage {
  let known = read.get(passages);
  if (!known || known.size > REMEMBERED_PASSAGES) {
    known = new Map();
    read.set(passages, known);
  }
  const found = known.get(paragraph) ?? readPassage(passages, paragraph);
  known.set(paragraph, found);
  return found;
}

function readPassage({ index, textOf }: Passages, paragraph: number): Passage {
  const text = textOf(paragraph);
  const words = wordsOf(text);
  const first = index.starts[paragraph] as number;
  const ids = words.map((_, at) => index.tokens.at(first + at));
  return { paragraph, ids, ...placesOf(text, words) };
}

/** Where the words of a text stand in it. */
export function placesOf(text: string, words: readonly Word[]): Omit<NumberedWords, 'ids'> {
  const { length } = words;
  const gaps: number[] = new Array(length);
  const starts: number[] = new Array(length);
  const ends: number[] = new Array(length);
  const clauseStarts: number[] = new Array(length);
  const clauseEnds: number[] = new Array(length);
  let clause = 0;
  for (let i = 0; i < length; i++) {
    const { start, end } = words[i] as Word;
    gaps[i] = i === 0 ? gap.clause : gapIn(text, ends[i - 1] as number, start);
    starts[i] = start;
    ends[i] = end;
    if (gaps[i] === gap.clause) {
      clauseEnds.fill(i, clause, i);
      clause = i;
    }
    clauseStarts[i] = clause;
  }
  clauseEnds.fill(length, clause);
  return { text, length, gaps, clauseStarts, clauseEnds, starts, ends };
}

/** The folded words between two words of a paragraph. */
export function foldedBetween({ text, starts, ends }: NumberedWords, from: number, to: number): string[] {
  const folded: string[] = [];
  for (let i = from; i < to; i++) folded.push(foldWord(text.slice(starts[i], ends[i])));
  return folded;
}

/** The text between two words of a paragraph, as it stands there. */
export const textBetween = ({ text, starts, ends }: NumberedWords, from: number, to: number): string =>
  from < to ? text.slice(starts[from], ends[to - 1]) : '';

/** The stem of a word of a vocabulary. */
export const stemAt = ({ words }: Vocabulary, id: number): string => stemOf(wordOf(words, id));

/** The hash of words of the passages, by their ids. */
export function hashOfIds(vocabulary: Vocabulary, ids: ArrayLike<number>, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = extendHash(hash, wordHash(vocabulary, ids[at] as number));
  return hash;
}

const hashes = new WeakMap<Vocabulary, Float64Array>();

/** The hash of a word of a vocabulary. */
export function wordHash(vocabulary: Vocabulary, id: number): number {
  let known = hashes.get(vocabulary);
  if (!known) {
    known = new Float64Array(vocabulary.classes.length).fill(-1);
    hashes.set(vocabulary, known);
  }
  if ((known[id] as number) < 0) known[id] = hashOfWord(wordOf(vocabulary.words, id));
  return known[id] as number;
}
