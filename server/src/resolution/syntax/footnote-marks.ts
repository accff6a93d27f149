/** Footnote marks in running text: `[^7]`, and the forms in which they are pasted. */
import type { Span } from '../../text/span';

/** A mark and its label; which block carries it is the parser's business. */
export interface FoundMark {
  readonly span: Span;
  readonly label: string;
}

// "[^7]", "\u00B9\u00B2", "<sup>7</sup>", "[footnoteRef:7]"
const MARK =
  /\[\^([^\]\s[]{1,32})\]|[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,3}|<sup>[ \t]?(\d{1,3})[ \t]?<\/sup>|\[footnoteRef:(\d{1,3})\]/g;

/** The marks that stand in `span`, in order. UTF-16. */
export function footnoteMarksIn(text: string, span: Span): FoundMark[] {
  const words = text.slice(span.start, span.end);
  if (!MAY_HOLD.test(words)) return [];
  const marks: FoundMark[] = [];
  for (const match of words.matchAll(MARK)) {
    const start = span.start + match.index;
    const label = match[1] ?? match[2] ?? match[3] ?? digitsOf(match[0]);
    const raised = match[1] === undefined && !match[0].startsWith('<') && !match[0].startsWith('[');
    if (raised && isPower(text, start)) continue;
    marks.push({ span: { start, end: start + match[0].length }, label });
  }
  return marks;
}

const MAY_HOLD = /[[<\u00B9\u00B2\u00B3\u2070-\u2079]/;

const RAISED = '\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079';
const digitsOf = (raised: string): string => [...raised].map((digit) => RAISED.indexOf(digit)).join('');

// "km\u00B2": a power, no mark
const isPower = (text: string, start: number): boolean =>
  /(?:^|[^\p{L}])(?:[kcdm]?m|ha|10)$/u.test(text.slice(Math.max(0, start - 4), start));
