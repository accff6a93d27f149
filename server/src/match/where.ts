/** "Where is this phrase?": every adopted paragraph that holds given words, verbatim and in this order. */
import type { Word } from '../text/words';
import { type Engine, idsOf, type Located, locate, wordsOfParagraph } from './engine';
import { find, occurrences } from './word-index';

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
