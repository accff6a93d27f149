/** The lines of an input, numbered from 1, with the layout characters of word processors made plain. */
import { linesOf } from '../../text/lines';
import { slice } from '../../text/span';

/** A line of the input as a reader sees it. */
export interface InputLine {
  /** From 1. */
  readonly line: number;
  /** Without outer white space. */
  readonly text: string;
}

/** The lines of `text`. Blanks and hyphens that differ only in whether a line may end there become plain. */
export const inputLines = (text: string): InputLine[] =>
  linesOf(text).map((span, index) => ({ line: index + 1, text: plainLayout(slice(text, span)) }));

// No-break and thin blanks, tabs; the no-break hyphen; soft hyphens and a byte order mark
const plainLayout = (text: string): string =>
  text
    .replace(/[\u00AD\u200B\uFEFF]/g, '')
    .replace(/\u2011/g, '-')
    .replace(/[ \t\u00A0\u2002-\u200A\u202F]+/g, ' ')
    .trim();
