/**
 * Checks a draft: asks every rule, and lets one finding speak where several would say the same. Rules over the whole
 * draft are asked at each edit, rules over a paragraph or note where its words have changed.
 */
import { ObjectMemo } from '../../text/memoize';
import type { Snapshot } from '../draft/snapshot';
import type { Finding } from '../finding';
import { isKept } from '../world/accepted-wordings';
import type { Cancel } from '../world/cancel';
import type { World } from '../world/world';
import { type Asking, askingWith, type OnBug } from './ask-rule';
import { deduplicating } from './dedupe';
import { findingsByPart } from './findings-by-part';
import type { DraftRule, Rule, RuleContext } from './rule';

export interface Checker {
  /** What the rules find in a draft, in the order of its text. Throws `Cancelled`. */
  check(world: World, snapshot: Snapshot, cancel: Cancel): Promise<readonly Finding[]>;
}

/** All findings of one version of a draft. */
interface Done {
  readonly world: World;
  readonly findings: readonly Finding[];
}

/** A checker for these rules; where two findings share a span, the rule listed first speaks. */
export function createChecker(rules: readonly Rule[], onBug: OnBug): Checker {
  const done = new ObjectMemo<Snapshot, Done>();
  const settle = deduplicating(rules);
  const asking = askingWith(rules, onBug);
  const ofDraft = rules.filter((rule) => rule.scope === 'draft');
  const inParts = findingsByPart(rules);
  return {
    async check(world, snapshot, cancel) {
      const known = done.get(snapshot);
      if (known?.world === world) return known.findings;
      const context = { snapshot, world };
      const ask = asking(context);
      const all = [
        ...(await inDraft(ofDraft, context, ask, cancel)),
        ...(await inParts(context, ask, cancel)),
      ];
      const findings = settle(all).filter((finding) => !isKept(world.kept, snapshot, finding));
      done.set(snapshot, { world, findings });
      return findings;
    },
  };
}

async function inDraft(
  rules: readonly DraftRule[],
  context: RuleContext,
  ask: Asking,
  cancel: Cancel,
): Promise<Finding[]> {
  const all: Finding[] = [];
  for (const rule of rules) {
    if (cancel.isDue) await cancel.breathe();
    ask.about(rule, () => rule.check(context), all);
  }
  return all;
}
