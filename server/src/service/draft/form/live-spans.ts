/** The marks of negotiation as the rules of form see them. */

import { negotiationMarks, negotiationMarksIn } from '../../../resolution/negotiation/brackets';
import { deadSpans, negotiationMarkSpans } from '../../../resolution/negotiation/mark-spans';
import type { NegotiationMarks } from '../../../resolution/negotiation/model';
import { markupIn } from '../../../resolution/syntax/plain-text';
import type { Span } from '../../../text/span';
import { derived, resolutionOf } from '../snapshot';

/** The marks of a draft. */
export const negotiationMarksOf: (snapshot: Parameters<typeof resolutionOf>[0]) => NegotiationMarks = derived(
  (snapshot) => negotiationMarks(resolutionOf(snapshot)),
);

/** The text of a paragraph with its brackets, labels and objections blanked out, as long as before. */
export function withBracketsBlanked(text: string): string {
  if (!text.includes('[') && !text.includes(']')) return text;
  let out = '';
  let from = 0;
  for (const { start, end } of negotiationMarkSpans(negotiationMarksIn(text))) {
    if (start < from) continue;
    out += text.slice(from, start) + '\uFFFC'.repeat(end - start);
    from = end;
  }
  return out + text.slice(from);
}

/**
 * What of a stretch is not to be read as the draft's own words, in text order, counted from its start: markup,
 * footnote marks, and the marks of negotiation with what is not live (`proposals`: except for proposed words).
 */
export function hiddenIn(text: string, span: Span, proposals = false): Span[] {
  const markup = markupIn(text, span).map(({ start, end }) => ({
    start: start - span.start,
    end: end - span.start,
  }));
  return mergedSpans(markup, negotiatedIn(text.slice(span.start, span.end), proposals));
}

/** The marks of negotiation in words, with what is not live (`proposals`: except for proposed words). */
export function negotiatedIn(words: string, proposals: boolean): readonly Span[] {
  if (!words.includes('[') && !words.includes(']')) return NONE;
  const marks = negotiationMarksIn(words);
  return proposals ? negotiationMarkSpans(marks) : deadSpans(words, marks);
}

const NONE: readonly Span[] = [];

/** Markup and the marks of negotiation, in text order. */
export const mergedSpans = (markup: Span[], marks: readonly Span[]): Span[] =>
  marks.length > 0 ? [...markup, ...marks].sort((a, b) => a.start - b.start || b.end - a.end) : markup;

/** The words that are live, without marks: what stands if nothing more is agreed. */
export function liveText(words: string): string {
  if (!words.includes('[')) return words;
  let out = '';
  let from = 0;
  for (const { start, end } of deadSpans(words, negotiationMarksIn(words))) {
    out += words.slice(from, start);
    from = end;
  }
  return (out + words.slice(from)).replace(/ {2,}/g, ' ');
}
