/** "Where is this phrase?": every adopted paragraph that holds given words, verbatim and in this order. */
import type { Word } from '../../text/words';
import { type Engine, idsOf, type Located, locate, wordsOfParagraph } from '../index/engine';
import { documentAt, find, occurrences } from '../index/word-index';

/** Words as an adopted paragraph has them. */
export interface AgreedWords extends Located {
  readonly text: string;
}

/** Places are looked at up to this number. */
const MOST_PLACES = 5_000;

/** The paragraphs, those of the yardstick and of later documents first, each once. */
export function whereAgreed(engine: Engine, words: readonly Word[]): AgreedWords[] {
  if (words.length === 0) return [];
  const found = new Map<number, AgreedWords>();
  for (const { paragraph, word } of occurrences(
    engine.index,
    find(engine.index, idsOf(engine, words)),
    MOST_PLACES,
  )) {
    const located = locate(engine, paragraph);
    if (found.has(paragraph) || !engine.weights[located.documentNumber]) continue;
    const all = wordsOfParagraph(located.paragraph);
    const start = all[word]?.start;
    const end = all[word + words.length - 1]?.end;
    found.set(paragraph, { ...located, text: located.paragraph.text.slice(start, end) });
  }
  const weight = ({ documentNumber }: Located) => engine.weights[documentNumber] as number;
  return [...found.values()].sort((a, b) => weight(b) - weight(a) || a.paragraphNumber - b.paragraphNumber);
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
