/** A paragraph of a draft in the numbers of a vocabulary. */
import type { Span } from '../../text/span';
import { type Word, wordsOf } from '../../text/words';
import { classOf } from '../index/english';
import { gap, gapIn } from '../index/punctuation';
import type { DraftWords, PassageVocabulary } from '../reference/passages';

/** The words of `text` as numbers. Words that touch a span of `skip` (footnote marks, markup) are left out. */
export const draftWords = (
  vocabulary: PassageVocabulary,
  text: string,
  skip: readonly Span[] = [],
): DraftWords => numbered(vocabulary, text, wordsOf(text, skip));

/** The same of words that have been read; they are those of `text`. Unknown words get ids below -1, each its own. */
export function numbered(vocabulary: PassageVocabulary, text: string, words: readonly Word[]): DraftWords {
  const { length } = words;
  const ids: number[] = new Array(length);
  const classes: number[] = new Array(length);
  const contents: number[] = new Array(length + 1);
  const gaps: number[] = new Array(length);
  contents[0] = 0;
  let content = 0;
  let before = 0;
  for (let i = 0; i < length; i++) {
    const { folded, start, end } = words[i] as Word;
    const id = vocabulary.idOf(folded);
    const known = id > 0;
    ids[i] = known ? id : -2 - i;
    const kind = known ? (vocabulary.classes[id] as number) : classOf(folded);
    classes[i] = kind;
    if (kind === 0) content++;
    contents[i + 1] = content;
    gaps[i] = i === 0 ? gap.clause : gapIn(text, before, start);
    before = end;
  }
  return { text, length, ids, gaps, ...clausesOf(gaps), classes, words, contents };
}

/** Where the clauses of words begin and end, by the punctuation before each word. */
function clausesOf(gaps: readonly number[]): Pick<DraftWords, 'clauseStarts' | 'clauseEnds'> {
  const { length } = gaps;
  const clauseStarts: number[] = new Array(length);
  const clauseEnds: number[] = new Array(length);
  for (let i = 0, clause = 0; i < length; i++) {
    if (gaps[i] === gap.clause) clause = i;
    clauseStarts[i] = clause;
  }
  for (let i = length - 1, end = length; i >= 0; i--) {
    clauseEnds[i] = end;
    if (gaps[i] === gap.clause) end = i;
  }
  return { clauseStarts, clauseEnds };
}

/** The folded word at a place of a draft; empty before its first word and after its last one. */
export const foldedAt = ({ words }: DraftWords, at: number): string => words[at]?.folded ?? '';

/** The folded words between two words of a draft, as many as there are. */
export function foldedWords({ words }: DraftWords, from: number, to: number): string[] {
  const folded: string[] = [];
  for (let i = Math.max(0, from); i < to && i < words.length; i++) folded.push((words[i] as Word).folded);
  return folded;
}

/** What a draft writes from one word to the one before another. */
export const draftText = ({ text, words }: DraftWords, from: number, to: number): string =>
  text.slice(words[from]?.start, words[to - 1]?.end);

/** The folded words of a draft from the beginning of a clause to one of its words. */
export const sentenceBefore = (draft: DraftWords, at: number): string[] =>
  foldedWords(draft, draft.clauseStarts[at] ?? 0, at);
