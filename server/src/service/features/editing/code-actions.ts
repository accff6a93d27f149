/** What can be changed at one stroke. */
import { append } from '../../../text/append';
import { changeBetween } from '../../../text/change';
import { overlaps } from '../../../text/span';
import type { Checker } from '../../check/checker';
import { nextSnapshot, type Snapshot } from '../../draft/snapshot';
import { composed, edited } from '../../edits/edits';
import type { Edit, Finding } from '../../finding';
import type { Cancel } from '../../world/cancel';
import type { World } from '../../world/world';

/** How often all preferred fixes are applied at most: what a fix brings to light is mended, too. */
const MOST_ROUNDS = 20;

/**
 * What makes of a draft a text in which no preferred fix is left: the preferred fixes of all findings, those of what is
 * found after them, and so on. Where fixes lead round in a circle, the text stays at which it begins. Applied to the text
 * that comes of it, it changes nothing. Throws `Cancelled`.
 */
export async function fixEverything(
  checker: Checker,
  world: World,
  draft: Snapshot,
  cancel: Cancel,
): Promise<readonly Edit[]> {
  let snapshot = draft;
  let edits: readonly Edit[] = [];
  const editsTo = new Map([[draft.text, edits]]);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const more = preferredFixes(await checker.check(world, snapshot, cancel));
    const text = edited(snapshot.text, more);
    const known = editsTo.get(text);
    if (known) return known;
    edits = composed(draft.text, edits, more);
    editsTo.set(text, edits);
    const change = changeBetween(snapshot.text, text);
    snapshot = nextSnapshot(snapshot, { version: snapshot.version + 1, text, change });
  }
  return edits;
}

/**
 * The preferred fixes of all findings, first come first served where two touch the same words; none that would turn the
 * sense.
 */
export function preferredFixes(findings: readonly Finding[]): readonly Edit[] {
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
