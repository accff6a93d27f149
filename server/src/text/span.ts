/**
 * A half-open range of a text, `start` included and `end` not. Offsets count UTF-16 code units, as
 * JavaScript strings and LSP positions do.
 *
 * For `"Recalling"` in `"*Recalling* its"` this is `{ start: 1, end: 10 }`.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words that stand at a span. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whether `offset` lies in the span or at either of its ends, as a text cursor does. */
export const touches = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` holds all of `inner`. */
export const holds = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The span shifted by `by` code units. */
export const moved = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });
