/** The words of a block: no number, no asterisks, no footnote marks. */
import { type Span, slice } from '../../text/span';
import type { Block, Resolution } from '../model';
import { footnoteMarksIn } from './footnote-marks';

/** The words as they stand in the block, line breaks and runs of blanks as single blanks. */
export const plainText = (resolution: Resolution, block: Block): string =>
  plainTextIn(resolution.text, block.content);

/** The words that stand in `span`: no asterisks, no footnote marks, single blanks. */
export const plainTextIn = (text: string, span: Span): string => {
  const raw = slice(text, span);
  if (!MARKUP.test(raw)) return raw;
  return plainSpans(text, span)
    .map((part) => slice(text, part))
    .join('')
    .replace(BLANKS, ' ')
    .replace(/ $/, '');
};

// What makes the words differ from the text as it stands
const MARKUP = /[*[<\\\u00B2\u00B3\u00B9\u2070-\u2079\t\r\n]| {2}/;
const BLANKS = /[ \t\r\n]+/g;

/**
 * The parts of `span` that are words, in order: what lies between asterisks, footnote marks and the
 * backslashes that protect a character (`1\. January`). Line breaks are part of them. UTF-16.
 */
export function plainSpans(text: string, span: Span): Span[] {
  const spans: Span[] = [];
  let start = span.start;
  for (const gap of markupIn(text, span)) {
    if (gap.start > start) spans.push({ start, end: gap.start });
    start = Math.max(start, gap.end);
  }
  if (start < span.end) spans.push({ start, end: span.end });
  return spans;
}

/** Asterisks, footnote marks with the commas between them, and protecting backslashes that stand in `span`, in order. */
export function markupIn(text: string, span: Span): Span[] {
  const marks = footnoteMarksIn(text, span).map((mark, i, all) =>
    withComma(text, mark.span, all[i + 1]?.span),
  );
  const signs = signsIn(text, span);
  if (marks.length === 0) return signs;
  return [...marks, ...signs].sort((a, b) => a.start - b.start);
}

// "\\*", "*", "**"
const SIGN = /\\(?=[!-/:-@[-`{-~])|(?<!\\)\*{1,3}/g;

// "[^1],[^2]": the comma tells two marks apart, it is no comma of the words
const withComma = (text: string, mark: Span, next: Span | undefined): Span =>
  next && text.slice(mark.end, next.start) === ',' ? { start: mark.start, end: next.start } : mark;

function signsIn(text: string, span: Span): Span[] {
  const raw = slice(text, span);
  if (!raw.includes('*') && !raw.includes('\\')) return [];
  return [...raw.matchAll(SIGN)].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }));
}
