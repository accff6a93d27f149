/**
 * Asks the rules over a whole draft. While somebody types in one paragraph, a rule that looks at nothing of what the
 * edit has changed isn't asked again: its findings are those of the version before, at their new places.
 */

import { resolutionOf, type Snapshot } from '../draft/snapshot';
import type { Finding } from '../finding';
import type { Cancel } from '../world/cancel';
import type { Aspect } from './aspects';
import { type EditedPart, editedPart } from './edited-part';
import { findingsAfter } from './moved-findings';
import type { DraftRule, RuleContext } from './rule';

/** What the rules found in the draft that was checked last. */
interface Last {
  readonly snapshot: Snapshot;
  readonly around: object;
  /** For each rule, in their order. */
  readonly found: readonly (readonly Finding[])[];
}

/**
 * A function that gives what each rule finds in a draft. `around` stands for everything but the draft that rules may
 * look at: the same object where that is the same. Throws `Cancelled`.
 */
export function askingDraftRules<Around extends object>(
  rules: readonly DraftRule[],
  ask: (rule: DraftRule, context: RuleContext, around: Around) => readonly Finding[],
): (context: RuleContext, around: Around, cancel: Cancel) => Promise<readonly (readonly Finding[])[]> {
  let last: Last | undefined;
  return async (context, around, cancel) => {
    const { snapshot } = context;
    const earlier = last?.around === around && last.snapshot.meant === snapshot.meant ? last : undefined;
    const edit = earlier && editedPart(resolutionOf(earlier.snapshot), resolutionOf(snapshot));
    const stays = edit ? staying(edit) : () => false;
    // What cannot serve is not kept in memory while all of the draft is read anew.
    if (!edit) last = undefined;
    const found: (readonly Finding[])[] = [];
    for (const [i, rule] of rules.entries()) {
      const known =
        edit && stays(rule.looksAt) ? findingsAfter(earlier?.found[i] ?? [], edit.change) : undefined;
      if (!known) await cancel.breathe();
      found.push(known ?? ask(rule, context, around));
    }
    last = { snapshot, around, found };
    return found;
  };
}

/** Whether an edit has left alone what a rule looks at; each aspect is asked once. */
function staying({ before, after }: EditedPart): (aspect: Aspect | undefined) => boolean {
  const known = new Map<Aspect, boolean>();
  return (aspect) => {
    if (!aspect) return false;
    const stays = known.get(aspect) ?? aspect(before) === aspect(after);
    known.set(aspect, stays);
    return stays;
  };
}
