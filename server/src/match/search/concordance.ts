/** "Where is this phrase?": every adopted paragraph that holds given words, verbatim and in this order. */
import type { CorpusDocument, CorpusParagraph } from '../../corpus/model';
import type { Word } from '../../text/words';
import { type Engine, idsOf, type Located, locate, wordsOfParagraph } from '../index/engine';
import { documentAt, find, occurrences } from '../index/word-index';

/** Words as an adopted paragraph has them. */
export interface AgreedWords extends Located {
  readonly text: string;
}

/** Places are looked at up to this number. */
const MOST_PLACES = 5_000;

/**
 * The paragraphs, those of the yardstick and of later documents first, each once. Of very many none is read before its
 * words are asked for.
 */
export function whereAgreed(engine: Engine, words: readonly Word[]): AgreedWords[] {
  if (words.length === 0) return [];
  const { index, corpus, weights } = engine;
  const found = new Map<number, AgreedWords>();
  for (const { paragraph, word } of occurrences(index, find(index, idsOf(engine, words)), MOST_PLACES)) {
    const documentNumber = documentAt(index, paragraph);
    if (found.has(paragraph) || !weights[documentNumber]) continue;
    found.set(paragraph, {
      document: corpus.documents[documentNumber] as CorpusDocument,
      documentNumber,
      paragraphNumber: paragraph,
      get paragraph() {
        return locate(engine, paragraph).paragraph;
      },
      get text() {
        return wordsIn(this.paragraph, word, words.length);
      },
    });
  }
  const weight = ({ documentNumber }: Located) => weights[documentNumber] as number;
  return [...found.values()].sort((a, b) => weight(b) - weight(a) || a.paragraphNumber - b.paragraphNumber);
}

function wordsIn(paragraph: CorpusParagraph, first: number, count: number): string {
  const all = wordsOfParagraph(paragraph);
  return paragraph.text.slice(all[first]?.start, all[first + count - 1]?.end);
}

/** How often words stand in adopted texts. */
export interface Uses {
  /** Places; a paragraph may have several. */
  readonly uses: number;
  /** The numbers of the documents. */
  readonly documents: ReadonlySet<number>;
}

/** Counts every place of words, without reading any. */
export function countUses(engine: Engine, words: readonly Word[]): Uses {
  const documents = new Set<number>();
  let uses = 0;
  if (words.length === 0) return { uses, documents };
  for (const { paragraph } of occurrences(engine.index, find(engine.index, idsOf(engine, words)))) {
    if (!engine.paragraphWeights[paragraph]) continue;
    uses++;
    documents.add(documentAt(engine.index, paragraph));
  }
  return { uses, documents };
}
