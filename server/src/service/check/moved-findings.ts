/** Findings whose words have come to stand elsewhere. */
import { type Change, shiftOf } from '../../text/change';
import { moved, type Span } from '../../text/span';
import type { Finding } from '../finding';

/** A finding with all its spans, each moved by `move`. */
function withSpans(finding: Finding, move: (span: Span) => Span): Finding {
  const { rule, severity, span, message, related, fixes } = finding;
  return {
    rule,
    severity,
    span: move(span),
    message,
    related,
    fixes: fixes.map(({ title, edits }) => ({
      title,
      edits: edits.map((edit) => ({ span: move(edit.span), text: edit.text })),
    })),
  };
}

/** A finding whose words stand `by` code units further on. */
export const movedFinding = (finding: Finding, by: number): Finding =>
  withSpans(finding, (span) => moved(span, by));

/**
 * The findings after a change elsewhere; undefined where one of them, or what mends it, touches what has changed: then
 * nobody can tell where it stands. Spans count UTF-16 code units.
 */
export function findingsAfter(findings: readonly Finding[], change: Change): readonly Finding[] | undefined {
  if (findings.length === 0) return findings;
  const after: Finding[] = [];
  for (const finding of findings) {
    const spans = [finding.span, ...finding.fixes.flatMap(({ edits }) => edits.map(({ span }) => span))];
    if (spans.some((span) => isTouched(span, change))) return undefined;
    const isBefore = spans.every(({ end }) => end < change.span.start);
    after.push(isBefore ? finding : withSpans(finding, (span) => spanAfter(span, change)));
  }
  return after;
}

const isTouched = ({ start, end }: Span, { span }: Change): boolean => start <= span.end && span.start <= end;

const spanAfter = (span: Span, change: Change): Span =>
  span.end < change.span.start ? span : moved(span, shiftOf(change));
