/** What an edit did to a text. */
import type { Span } from './span';

/** `span` of the text before gave way to `length` code units of the text after. UTF-16. */
export interface Change {
  readonly span: Span;
  readonly length: number;
}

/** How far a change shifts the text after it; negative where it shortened the text. UTF-16. */
export const shiftOf = ({ span, length }: Change): number => length - (span.end - span.start);

/** The smallest change that makes `after` out of `before`, the last where several do. */
export function changeBetween(before: string, after: string): Change {
  const most = Math.min(before.length, after.length);
  const isStart = (from: number, to: number) => before.slice(from, to) === after.slice(from, to);
  const start = lengthShared(most, isStart);
  const isEnd = (from: number, to: number) =>
    before.slice(before.length - to, before.length - from) ===
    after.slice(after.length - to, after.length - from);
  const tail = lengthShared(most - start, isEnd);
  return { span: { start, end: before.length - tail }, length: after.length - tail - start };
}

/**
 * How many of `most` code units are the same, where `isSame` compares those from one to another. Halves are compared
 * as wholes, which takes a twentieth of the time of reading unit by unit, and this is done at every edit.
 */
function lengthShared(most: number, isSame: (from: number, to: number) => boolean): number {
  if (isSame(0, most)) return most;
  let same = 0;
  let different = most;
  while (different - same > 1) {
    const middle = (same + different) >> 1;
    if (isSame(same, middle)) same = middle;
    else different = middle;
  }
  return same;
}

/**
 * A copy of a part of a text. A part as JavaScript cuts it out keeps the whole text in memory for as long as the
 * part is kept.
 */
export const copied = (part: string): string => ` ${part}`.slice(1);
