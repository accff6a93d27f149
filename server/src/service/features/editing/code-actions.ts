/** What can be changed at one stroke. */
import { append } from '../../../text/append';
import { overlaps } from '../../../text/span';
import type { Edit, Finding } from '../../finding';

/**
 * The preferred fixes of all findings, first come first served where two touch the same words; none that would turn the
 * sense.
 */
export function fixAll(findings: readonly Finding[]): readonly Edit[] {
  const chosen: Edit[] = [];
  for (const finding of findings.filter(({ turnsSense }) => !turnsSense)) {
    const edits = finding.fixes[0]?.edits ?? [];
    if (!edits.some((edit) => chosen.some((other) => collide(other, edit)))) append(chosen, edits);
  }
  return chosen.sort((a, b) => a.span.start - b.span.start);
}

/** Two edits that share a character, or insert at one place. */
const collide = (a: Edit, b: Edit): boolean =>
  overlaps(a.span, b.span) || (a.span.start === b.span.start && a.span.end === b.span.end);
