/** A paragraph of a draft in the numbers of a vocabulary. */
import type { Span } from '../text/span';
import { type Word, wordsOf } from '../text/words';
import { classOf } from './grammar';
import { type DraftWords, gap, gapIn, type Vocabulary } from './passages';

/** The words of `text` as numbers. Words that touch a span of `skip` (footnote marks, markup) are left out. */
export const draftWords = (vocabulary: Vocabulary, text: string, skip: readonly Span[] = []): DraftWords =>
  numbered(vocabulary, text, wordsOf(text, skip));

/** The same of words that have been read; they are those of `text`. Unknown words get ids below -1, each its own. */
export function numbered(vocabulary: Vocabulary, text: string, words: readonly Word[]): DraftWords {
  const length = words.length;
  const ids = new Int32Array(length);
  const gaps = new Uint8Array(length);
  const classes = new Uint8Array(length);
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  const folded: string[] = new Array(length);
  const contents = new Uint32Array(length + 1);
  let unknown = -2;
  let end = 0;
  for (let i = 0; i < length; i++) {
    const word = words[i] as (typeof words)[number];
    const id = vocabulary.ids.get(word.folded);
    ids[i] = id ?? unknown--;
    classes[i] = id === undefined ? classOf(word.folded) : (vocabulary.classes[id] as number);
    gaps[i] = i === 0 ? gap.clause : gapIn(text, end, word.start);
    starts[i] = word.start;
    ends[i] = word.end;
    folded[i] = word.folded;
    contents[i + 1] = (contents[i] as number) + (classes[i] === 0 ? 1 : 0);
    end = word.end;
  }
  return { text, length, ids, gaps, classes, starts, ends, folded, words, contents };
}
