/** Lines of a text, whichever way they end: LF, CRLF or a lone CR. Knows nothing of the UN. */
import type { Span } from './span';

/** The lines of `text` from `from` on, without their line breaks. An empty last line is not one. UTF-16. */
export function linesOf(text: string, from = 0): Span[] {
  const lines: Span[] = [];
  const endOf = text.includes('\r') ? anyBreak : lineFeed;
  let start = from;
  while (start < text.length) {
    const end = endOf(text, start);
    lines.push({ start, end });
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return lines;
}

const BREAK = /[\r\n]/g;

function lineFeed(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function anyBreak(text: string, from: number): number {
  BREAK.lastIndex = from;
  const found = BREAK.exec(text);
  return found ? found.index : text.length;
}

/** The span without the white space at its ends. An all-white span becomes empty, at its end. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return { start, end };
}

/** Whether white space stands at `index`: blanks, tabs, line breaks, no-break spaces, a byte order mark. */
export function isSpace(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x202f ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200f)
  );
}
