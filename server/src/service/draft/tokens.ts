/**
 * The words of a paragraph or note, read once for all the rules that ask: they share what is left out (markup and
 * footnote marks) unless the text is under negotiation. Offsets count from the start of its content.
 */
import type { OwnText } from '../../resolution/model';
import { markupIn } from '../../resolution/syntax/plain-text';
import { memoizeByObject } from '../../text/memoize';
import { type Word, wordsOf } from '../../text/words';
import { mergedSpans, negotiatedIn } from './form/live-spans';

const whole = (text: string) => ({ start: 0, end: text.length });

/** The words without markup and footnote marks; the labels of proposals and what is in brackets are among them. */
export const plainWords: (own: OwnText) => readonly Word[] = memoizeByObject(({ words }) =>
  wordsOf(words, markupIn(words, whole(words))),
);

/** The words that are live: without the marks of negotiation and without what is only proposed. */
export const liveWords: (own: OwnText) => readonly Word[] = memoizeByObject((own) => shown(own, false));

/** The words without the marks of negotiation, those that are only proposed among them. */
export const proposedWords: (own: OwnText) => readonly Word[] = memoizeByObject((own) => shown(own, true));

/** Where only markup is hidden, the words are the plain ones. */
function shown(own: OwnText, proposals: boolean): readonly Word[] {
  const { words } = own;
  const marks = negotiatedIn(words, proposals);
  return marks.length === 0
    ? plainWords(own)
    : wordsOf(words, mergedSpans(markupIn(words, whole(words)), marks));
}
