/** What an edit did to a text. */
import type { Span } from './span';

/** `span` of the text before gave way to `length` code units of the text after. UTF-16. */
export interface Change {
  readonly span: Span;
  readonly length: number;
}

/** How far a change shifts the text after it; negative where it shortened the text. UTF-16. */
export const shiftOf = ({ span, length }: Change): number => length - (span.end - span.start);

/** The smallest change that makes `after` out of `before`, the first where several do. */
export function changeBetween(before: string, after: string): Change {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < most - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  return { span: { start, end: before.length - tail }, length: after.length - tail - start };
}

/**
 * A copy of a part of a text. A part as JavaScript cuts it out keeps the whole text in memory for as long as the
 * part is kept.
 */
export const copied = (part: string): string => ` ${part}`.slice(1);
