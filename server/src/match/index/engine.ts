/**
 * What the matching of agreed language works on: the corpus and the index over its words. Plain data; the
 * functions beside this file (`continuation`, `search`, `departures`, ...) take it as their first argument.
 */
import { findDocument, inLanguage } from '../../corpus/document';
import type { Corpus, CorpusDocument, CorpusParagraph } from '../../corpus/model';
import { memoizeByObject, ObjectMemo } from '../../text/memoize';
import { finished } from '../../text/steps';
import { type Word, wordsOf } from '../../text/words';
import { idOf } from './vocabulary';
import { buildIndex, documentAt, type WordIndex } from './word-index';

export interface Engine {
  readonly corpus: Corpus;
  /** Indexes in `corpus.documents` that diagnostics measure against. */
  readonly yardstick: ReadonlySet<number>;
  /** The draft's own adopted texts, which don't count as such. */
  readonly own: readonly CorpusDocument[];
  /** Over the paragraphs of all documents, whatever their standing, in their order. */
  readonly index: WordIndex;
  /**
   * What a document's words weigh in completion and ghost text, by index in `corpus.documents`: 0 where they
   * may not be offered, more for the yardstick, a little more for later documents.
   */
  readonly weights: Float64Array;
  /** The same by paragraph. */
  readonly paragraphWeights: Float32Array;
}

/** Which texts are those of a draft. */
export interface DraftTexts {
  /** Its own adopted texts, which are set aside. */
  readonly own?: readonly CorpusDocument[];
  /** Texts that stand there in the draft's language, too, which are set aside as well. */
  readonly foreign?: readonly CorpusDocument[];
  /** The draft's language; absent for English. */
  readonly language?: string | undefined;
}

/** Whether a document is adopted, and not set aside, by its index in `corpus.documents`. */
export const isAgreedText = ({ weights }: Engine, document: number): boolean => (weights[document] ?? 0) > 0;

/**
 * The engine over a corpus. `yardstick` names documents by id, symbol, number or short form; only adopted ones count.
 * `index` is a prebuilt index of exactly these documents, where there is one.
 */
export function createEngine(
  corpus: Corpus,
  yardstick: readonly string[],
  index?: WordIndex,
  { own = [], foreign = [], language }: DraftTexts = {},
): Engine {
  const { documents } = corpus;
  const named = new Set(
    yardstick.flatMap((name) => {
      const found = findDocument(documents, name);
      return found ? [inLanguage(documents, found, language)] : [];
    }),
  );
  const setAside = new Set([...own, ...foreign]);
  const built = index ?? buildIndex(documents);
  const weights = finished(weightsInSteps(documents)).slice();
  if (setAside.size > 0)
    for (const [at, document] of documents.entries()) if (setAside.has(document)) weights[at] = 0;
  const places = [...named].map((document) => documents.indexOf(document)).sort((a, b) => a - b);
  const measured = new Set(places.filter((at) => (weights[at] as number) > 0));
  for (const at of measured) weights[at] = 3 * (weights[at] as number);
  return {
    corpus,
    yardstick: measured,
    own,
    index: built,
    weights,
    paragraphWeights: byParagraph(built, weights),
  };
}

const known = new ObjectMemo<readonly CorpusDocument[], Float64Array>();

/** Documents that are looked at in some milliseconds. */
const DOCUMENTS_AT_ONCE = 1_000;

/** What documents weigh where none is named or set aside, made once; in steps of some milliseconds. */
export function* weightsInSteps(documents: readonly CorpusDocument[]): Generator<void, Float64Array> {
  const made = known.get(documents);
  if (made) return made;
  const weights = new Float64Array(documents.length);
  for (const [at, document] of documents.entries()) {
    if (at % DOCUMENTS_AT_ONCE === DOCUMENTS_AT_ONCE - 1) yield;
    if (document.standing === 'adopted') weights[at] = recencyOf(document);
  }
  known.set(documents, weights);
  return weights;
}

function byParagraph({ documents, starts }: WordIndex, weights: Float64Array): Float32Array {
  const all = new Float32Array(starts.length);
  for (const [at, weight] of weights.entries()) all.fill(weight, documents[at], documents[at + 1]);
  return all;
}

/** From 1 (1946) to 1.01 (2046): decides between documents that are otherwise equal. */
const recencyOf = ({ date }: CorpusDocument): number =>
  1 + ((Number(date?.slice(0, 4)) || 1946) - 1946) / 10_000;

/** A paragraph of the corpus with its document, and the number of both in the index. */
export interface Located {
  readonly document: CorpusDocument;
  readonly documentNumber: number;
  readonly paragraph: CorpusParagraph;
  readonly paragraphNumber: number;
}

/** The paragraph of a number of the index. */
export function locate({ corpus, index }: Engine, paragraphNumber: number): Located {
  const documentNumber = documentAt(index, paragraphNumber);
  const document = corpus.documents[documentNumber] as CorpusDocument;
  const place = paragraphNumber - (index.documents[documentNumber] as number);
  const paragraph = document.paragraphs[place] as CorpusParagraph;
  return { document, documentNumber, paragraph, paragraphNumber };
}

/** The words of a corpus paragraph with their spans in `paragraph.text`; word k is token k of the index. */
export const wordsOfParagraph: (paragraph: CorpusParagraph) => readonly Word[] = memoizeByObject(({ text }) =>
  wordsOf(text),
);

/** The ids of words; -1 for a word that the corpus does not have. */
export function idsOf({ index }: Engine, words: readonly Word[]): Int32Array {
  return Int32Array.from(words, ({ folded }) => idOf(index.vocabulary, folded));
}
