/**
 * The words of a paragraph or note, read once for all the rules that ask: they share what is left out
 * (markup and footnote marks) unless the text is under negotiation. Offsets count from the start of the text.
 */
import { markupIn } from '../resolution/plain-text';
import { remembered } from '../text/remember';
import { type Word, wordsOf } from '../text/words';
import { hiddenIn } from './form/marks';

const whole = (text: string) => ({ start: 0, end: text.length });

/** The words without markup and footnote marks; the labels of proposals and what is in brackets are among them. */
export const plainWords: (text: string) => readonly Word[] = remembered((text) =>
  wordsOf(text, markupIn(text, whole(text))),
);

/** The words that are live: without the marks of negotiation and without what is only proposed. */
export const liveWords: (text: string) => readonly Word[] = remembered((text) => shown(text, false));

/** The words without the marks of negotiation, those that are only proposed among them. */
export const proposedWords: (text: string) => readonly Word[] = remembered((text) => shown(text, true));

/** Where nothing but markup is hidden, the words are the plain ones. */
function shown(text: string, proposals: boolean): readonly Word[] {
  const hidden = hiddenIn(text, whole(text), proposals);
  return hidden.length === markupIn(text, whole(text)).length ? plainWords(text) : wordsOf(text, hidden);
}
