/** A paragraph of a draft in the numbers of a vocabulary. */
import type { Span } from '../text/span';
import { type Word, wordsOf } from '../text/words';
import { classOf } from './grammar';
import { type DraftWords, placesOf, type Vocabulary } from './passages';

/** The words of `text` as numbers. Words that touch a span of `skip` (footnote marks, markup) are left out. */
export const draftWords = (vocabulary: Vocabulary, text: string, skip: readonly Span[] = []): DraftWords =>
  numbered(vocabulary, text, wordsOf(text, skip));

/** The same of words that have been read; they are those of `text`. Unknown words get ids below -1, each its own. */
export function numbered(vocabulary: Vocabulary, text: string, words: readonly Word[]): DraftWords {
  const { length } = words;
  const ids: number[] = new Array(length);
  const classes: number[] = new Array(length);
  const contents: number[] = new Array(length + 1);
  contents[0] = 0;
  let content = 0;
  for (let i = 0; i < length; i++) {
    const { folded } = words[i] as Word;
    const id = vocabulary.idOf(folded);
    const known = id > 0;
    ids[i] = known ? id : -2 - i;
    const kind = known ? (vocabulary.classes[id] as number) : classOf(folded);
    classes[i] = kind;
    if (kind === 0) content++;
    contents[i + 1] = content;
  }
  return { ...placesOf(text, words), ids, classes, words, contents };
}

/** The folded words between two words of a draft. */
export function foldedWords({ words }: DraftWords, from: number, to: number): string[] {
  const folded: string[] = [];
  for (let i = from; i < to; i++) folded.push((words[i] as Word).folded);
  return folded;
}
