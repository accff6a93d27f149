/** Expressions with a date or number that every year changes: dates, symbols with their dates, sessions. */
import type { Span } from '../../text/span';

export const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** `18 December 2019`, `from 3 to 14 June 2024`, `70/1 of 25 September 2015`, `2200 A (XXI) of 16 December 1966` */
const EXPRESSION = new RegExp(
  [
    `(?:\\d[\\d/]{0,11}(?: [A-Z])?(?: \\([A-Z-]+\\))? of )?\\d{1,2}(?: (?:${MONTH}))?(?: (?:and|to) \\d{1,2})? (?:${MONTH})(?: \\d{4})?`,
    `(?:${MONTH}) \\d{4}`,
  ].join('|'),
  'g',
);

/** Where they stand in a text, in order. UTF-16. */
export const expressionsIn = (text: string): Span[] =>
  [...text.matchAll(EXPRESSION)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
