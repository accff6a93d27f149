/**
 * The paragraphs that drafts are aligned with, in numbers. They are a view of the index over the whole corpus: the
 * same words and paragraphs, and of the suffix array the places that count. A paragraph's punctuation and offsets are
 * read from its text when it is first aligned with; nothing else is held beside the index.
 */
import { hashOfText } from '../../text/checksum';
import { memoizeByText } from '../../text/memoize';
import type { Span } from '../../text/span';
import type { Word } from '../../text/words';
import { classOf, particles, stemOf } from '../index/english';
import { idOf, type Vocabulary, wordOf } from '../index/vocabulary';
import { extendHash } from '../index/word-hashes';
import type { WordIndex } from '../index/word-index';

/** Words as numbers, with what the alignment asks about them. */
export interface PassageVocabulary {
  readonly words: Vocabulary;
  /** Word id -> bits of `wordClass`; 0 for a content word. */
  readonly classes: Uint8Array;
  /** The id of a folded word, -1 where the corpus has no such word. */
  idOf(folded: string): number;
}

/** A paragraph of the passages: a window on the index, made whenever it is looked at. */
export class Passage {
  /** Its number in the index. */
  readonly paragraph: number;
  readonly length: number;
  readonly #index: WordIndex;
  readonly #from: number;

  constructor(index: WordIndex, paragraph: number) {
    this.paragraph = paragraph;
    this.#index = index;
    this.#from = index.starts[paragraph] as number;
    this.length = (index.starts[paragraph + 1] as number) - 1 - this.#from;
  }

  /** The id of a word. */
  idAt(word: number): number {
    return this.#index.tokens.at(this.#from + word);
  }

  /** The ids of the words from one to another. */
  idsBetween(from: number, to: number): number[] {
    const ids: number[] = [];
    for (let word = from; word < to; word++) ids.push(this.idAt(word));
    return ids;
  }

  /** The class of the punctuation before a word, `gap`; the end of a clause after the last one. */
  gapAt(word: number): number {
    return this.#index.gaps.at(this.#from + word);
  }
}

/** The words of a draft's paragraph in the numbers of a vocabulary. Plain arrays: thousands of short ones are made. */
export interface DraftWords {
  readonly text: string;
  readonly length: number;
  /** A word that the passages do not know has an id of its own, below -1. */
  readonly ids: readonly number[];
  /** The class of the punctuation before the word, `gap`. */
  readonly gaps: readonly number[];
  /** The first word of the word's clause, and the first one after it. */
  readonly clauseStarts: readonly number[];
  readonly clauseEnds: readonly number[];
  readonly classes: readonly number[];
  /** Where they stand in `text`. */
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
  readonly vocabulary: PassageVocabulary;
  /** The index of the corpus, with the places of the members only in its suffix array. */
  readonly index: WordIndex;
  /** Paragraph of the index -> `member`. */
  readonly members: Uint8Array;
  /** A paragraph of the index as it is printed. */
  readonly printed: (paragraph: number) => Printed;
}

/** The words of an index, ready for drafts. Ids are those of the index. */
export function passageVocabulary(words: Vocabulary): PassageVocabulary {
  const classes = new Uint8Array(words.words.length + 1);
  for (const particle of particles) {
    const id = idOf(words, particle);
    if (id > 0) classes[id] = classOf(particle);
  }
  return { words, classes, idOf: memoizeByText((folded) => idOf(words, folded), LONG_DRAFT) };
}

/** Different words of some long drafts. */
const LONG_DRAFT = 16_384;

/** The text of a paragraph, and where its words stand in it. */
export interface Printed {
  readonly text: string;
  readonly words: readonly Span[];
}

/** Whether there is nothing to be aligned with. */
export const isEmpty = ({ index }: Passages): boolean => index.suffixes.length === 0;

/** A paragraph by its number in the index. */
export const passageAt = ({ index }: Passages, paragraph: number): Passage => new Passage(index, paragraph);

/** The folded words between two words of a passage. */
export function foldedBetween(
  { vocabulary }: Passages,
  passage: Passage,
  from: number,
  to: number,
): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) words.push(wordOf(vocabulary.words, passage.idAt(at)));
  return words;
}

/** The text of a paragraph between two of its words, as it stands there, and how long its first and last words are. */
export function textBetween({ printed }: Passages, paragraph: number, from: number, to: number): AgreedText {
  const { text, words } = printed(paragraph);
  const [first, last] = [words[from], words[to - 1]];
  if (from >= to || !first || !last) return { text: '', head: 0, tail: 0 };
  return {
    text: text.slice(first.start, last.end),
    head: first.end - first.start,
    tail: last.end - last.start,
  };
}

/** Words as they stand in a paragraph. */
export interface AgreedText {
  readonly text: string;
  /** UTF-16 code units of the first word, and of the last one. */
  readonly head: number;
  readonly tail: number;
}

/** The stem of a word of a vocabulary. */
export const stemAt = ({ words }: PassageVocabulary, id: number): string => stemOf(wordOf(words, id));

/** The hash of words of the passages, by their ids. */
export function hashOfIds(
  vocabulary: PassageVocabulary,
  ids: ArrayLike<number>,
  from: number,
  to: number,
): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = extendHash(hash, wordHash(vocabulary, ids[at] as number));
  return hash;
}

/** The hash of a word of a vocabulary. */
export const wordHash = ({ words }: PassageVocabulary, id: number): number => hashOfText(wordOf(words, id));
