/** The lines of a page by geometry alone, from top to bottom. */
import { linesIn, type TextLine } from './lines';
import type { DrawnPiece } from './pieces';

/** All lines that show something. What stands at one height is one line, however it was drawn. */
export function pageLines(pieces: readonly DrawnPiece[]): TextLine[] {
  const drawn = linesIn(pieces).filter(isShown);
  const sorted = drawn.toSorted((a, b) => b.y - a.y || a.x - b.x);
  const lines: TextLine[] = [];
  for (const line of sorted) {
    const last = lines.at(-1);
    if (last && Math.abs(last.y - line.y) < 0.3 * Math.max(last.size, line.size))
      lines[lines.length - 1] = beside(last, line);
    else lines.push(line);
  }
  return lines;
}

const isShown = ({ pieces }: TextLine): boolean => pieces.some(({ text }) => text.trim() !== '');

const beside = (a: TextLine, b: TextLine): TextLine => ({
  pieces: [...a.pieces, ...b.pieces].toSorted((one, other) => one.x - other.x),
  x: Math.min(a.x, b.x),
  end: Math.max(a.end, b.end),
  y: a.size >= b.size ? a.y : b.y,
  size: Math.max(a.size, b.size),
});

/** What most of the numbers are, to the nearest half; 0 where there are none. */
export const mostFrequent = (numbers: readonly number[]): number => frequent(numbers)[0] ?? 0;

/** The most frequent of the numbers, to the nearest half, and those at least half as frequent. */
export function frequent(numbers: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const one of numbers) {
    const rounded = Math.round(one * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  const sorted = [...counts].toSorted((a, b) => b[1] - a[1]);
  return sorted.filter(([, count]) => count * 2 >= (sorted[0]?.[1] ?? 0)).map(([one]) => one);
}
