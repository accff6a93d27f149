/** Lines of a text, whichever way they end: LF, CRLF or a lone CR. Knows nothing of the UN. */
import type { Span } from './span';

/** The lines of `text` from `from` on, without their line breaks. An empty last line is not one. UTF-16. */
export function linesOf(text: string, from = 0): Span[] {
  const endOf = breaksOf(text);
  const lines: Span[] = [];
  for (let start = from; start < text.length; ) {
    const end = endOf(text, start);
    lines.push({ start, end });
    start = afterBreak(text, end);
  }
  return lines;
}

/** How the end of a line is found in a text. */
const breaksOf = (text: string): typeof lineFeed => (text.includes('\r') ? anyBreak : lineFeed);

/** The place after the line break at `end`; one further where the text ends there. UTF-16. */
const afterBreak = (text: string, end: number): number => end + (text.startsWith('\r\n', end) ? 2 : 1);

/** The parts of `text` from `from` on that hold no blank line, each with its last line break. UTF-16. */
export function* betweenBlankLines(text: string, from: number): Generator<Span> {
  const endOf = breaksOf(text);
  let start = -1;
  let end = from;
  for (let line = from; line < text.length; ) {
    const lineEnd = endOf(text, line);
    const next = afterBreak(text, lineEnd);
    if (!isBlank(text, line, lineEnd)) {
      if (start < 0) start = line;
      end = Math.min(next, text.length);
    } else if (start >= 0) {
      yield { start, end };
      start = -1;
    }
    line = next;
  }
  if (start >= 0) yield { start, end };
}

function isBlank(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && isSpace(text, at)) at++;
  return at === end;
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
