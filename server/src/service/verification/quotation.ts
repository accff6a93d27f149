/**
 * A quotation as it is compared: its words, and what stands between them. What quoting does to a text makes no
 * difference: quotation marks, line breaks, emphasis, footnote marks, a first letter in brackets, an ellipsis.
 */
import { footnoteMarksIn } from '../../resolution/syntax/footnote-marks';
import type { Span } from '../../text/span';
import { type Word, wordsOf } from '../../text/words';

/** Words that must stand side by side. */
export interface QuotedRun {
  readonly words: readonly Word[];
  /** The punctuation before each word, without blanks; empty before the first. */
  readonly punctuation: readonly string[];
  /** How the run follows the one before it: after an ellipsis, or as the next paragraph. */
  readonly after: 'ellipsis' | 'paragraph';
}

export interface Quotation {
  /** UTF-16 offsets of the words count in this text. */
  readonly text: string;
  readonly words: number;
  /** The ways in which it can be read: as one paragraph, and as several. The first is the plainest. */
  readonly readings: readonly (readonly QuotedRun[])[];
}

// "...", "…", "[...]", "(…)"
const ELLIPSIS = /(?:[[(][ \t]*)?(?:\.[ \t]?\.[ \t]?\.(?:[ \t]?\.)?|\u2026)[ \t]*[\])]?/g;
// A blank line, or the mark of a list: "regard: (a) Expresses", "\n2. Emphasizes"
const PARAGRAPH =
  /[ \t]{0,40}\n[ \t]{0,40}\n\s{0,40}(?:\(?(?:[a-z]{1,2}|[ivx]{1,7}|\d{1,3})[.)][ \t]{1,40})?|(?<=[,;:.]|\b(?:and|or))\s{1,40}\((?:[a-z]{1,2}|[ivx]{1,7})\)\s{1,40}|\n\s{0,40}(?:\d{1,3}\.|\((?:[a-z]{1,2}|[ivx]{1,7})\))[ \t]{1,40}/g;
// "15. Reaffirms", "(a) Expresses"
const NUMBER = /^[\s"'\u201c\u2018*_]*(?:\d{1,3}\.|\((?:[a-z]{1,2}|[ivx]+)\))\s+/;
// "[T]he"
const BRACKETED_LETTER = /\[(?=\p{L}\]\p{L})|(?<=\[\p{L})\](?=\p{L})/gu;

/** Reads a quotation, quotation marks around it or not. Pure. */
export function readQuotation(text: string): Quotation {
  const plain = withoutMarks(text);
  const whole = runsIn(plain, splitAt(plain, ELLIPSIS, 'ellipsis'));
  const apart = runsIn(plain, splitInParagraphs(plain));
  const words = whole.reduce((sum, run) => sum + run.words.length, 0);
  const readings = isSame(whole, apart) ? [whole] : [whole, apart];
  return { text, words, readings: readings.filter((reading) => reading.length > 0) };
}

interface Piece extends Span {
  readonly after: QuotedRun['after'];
}

/** The text with blanks for footnote marks, and unseen characters for brackets around a letter: offsets stay. */
function withoutMarks(text: string): string {
  let plain = text;
  for (const { span } of footnoteMarksIn(text, { start: 0, end: text.length }))
    plain = plain.slice(0, span.start) + ' '.repeat(span.end - span.start) + plain.slice(span.end);
  return plain.replace(BRACKETED_LETTER, '\u2060');
}

function splitAt(text: string, pattern: RegExp, after: QuotedRun['after'], within?: Piece): Piece[] {
  const { start: from, end: to } = within ?? { start: 0, end: text.length };
  const pieces: Piece[] = [];
  let start = from;
  let how = within?.after ?? 'ellipsis';
  for (const match of text.slice(from, to).matchAll(pattern)) {
    pieces.push({ start, end: from + match.index, after: how });
    start = from + match.index + match[0].length;
    how = after;
  }
  return [...pieces, { start, end: to, after: how }];
}

function splitInParagraphs(text: string): Piece[] {
  const start = NUMBER.exec(text)?.[0].length ?? 0;
  const all: Piece = { start, end: text.length, after: 'ellipsis' };
  return splitAt(text, ELLIPSIS, 'ellipsis', all).flatMap((piece) =>
    splitAt(text, PARAGRAPH, 'paragraph', piece),
  );
}

function runsIn(text: string, pieces: readonly Piece[]): QuotedRun[] {
  return pieces.flatMap(({ start, end, after }) => {
    const words = wordsOf(text.slice(start, end)).map((word) => ({
      ...word,
      start: word.start + start,
      end: word.end + start,
    }));
    return words.length === 0 ? [] : [{ words, punctuation: punctuationOf(text, words), after }];
  });
}

const isSame = (a: readonly QuotedRun[], b: readonly QuotedRun[]): boolean =>
  a.length === b.length && a.every((run, at) => run.words.length === b[at]?.words.length);

/** The punctuation before each of some words of a text, as it is compared; empty before the first. */
export const punctuationOf = (text: string, words: readonly Word[]): string[] =>
  words.map(({ start }, at) => {
    const before = words[at - 1];
    return before === undefined || start - before.end === 1 ? '' : folded(text.slice(before.end, start));
  });

// What quoting changes: blanks, quotation marks of all kinds, signs of emphasis, what cannot be seen
const UNSEEN = /[\s*_"'\u00ab\u00bb\u2018-\u201f\u2039\u203a\u00ad\u200b-\u200d\u2060\ufeff]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;

const folded = (between: string): string => between.replace(UNSEEN, '').replace(DASHES, '-');
