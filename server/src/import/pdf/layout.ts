/** The measures of a document that all its pages share. */
import type { TextLine } from './lines';
import { frequent, mostFrequent } from './page-lines';

/** Lengths in points. */
export interface Layout {
  /** The size of most letters. */
  readonly size: number;
  /** From the left edge to where most lines begin. */
  readonly left: number;
  /** From the left edge to where full lines end. */
  readonly right: number;
  /** From line to line. */
  readonly leading: number;
}

/** Where the last letter of a line ends. */
export const shownEnd = ({ pieces }: TextLine): number => {
  const last = pieces.findLast(({ text }) => text.trim() !== '');
  if (!last) return 0;
  const blanks = last.text.length - last.text.trimEnd().length;
  return last.end - blanks * BLANK * last.size;
};

/** The width of a blank in most fonts. */
const BLANK = 0.25;

export function layoutOf(pages: readonly (readonly TextLine[])[]): Layout {
  const all = pages.flat();
  const size = mostFrequent(all.flatMap((line) => (line.end - line.x > 100 ? [line.size] : [])));
  const body = all.filter((line) => Math.abs(line.size - size) < 0.6);
  const steps = pages.flatMap((lines) => lines.slice(1).map((line, at) => (lines[at]?.y ?? 0) - line.y));
  return {
    size,
    left: Math.min(...frequent(body.map(({ x }) => x)), Number.MAX_VALUE),
    right: mostFrequent(body.map(shownEnd)),
    leading: mostFrequent(steps.filter((step) => step > size * 0.9 && step < size * 2.5)) || size * 1.2,
  };
}
