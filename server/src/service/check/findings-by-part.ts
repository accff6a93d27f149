/** What rules over paragraphs and notes find, remembered for as long as the words of each stand in a draft. */

import type { Block, BlockOrNote, OwnText } from '../../resolution/model';
import { append } from '../../text/append';
import { ObjectMemo } from '../../text/memoize';
import { type BlockRole, blockRoleOf, hasRole } from '../draft/block-facts';
import { resolutionOf } from '../draft/snapshot';
import { type Finding, movedFinding } from '../finding';
import type { Cancel } from '../world/cancel';
import type { Asking } from './ask-rule';
import type { Rule, RuleContext } from './rule';
import { rulesByWords } from './rule-filter';

/** What a paragraph or note was found to hold, and everything the rules may have looked at besides its text. */
interface Found {
  readonly ask: Asking;
  readonly place: BlockRole;
  /** Where it stood when its findings were put there. UTF-16. */
  readonly at: number;
  readonly findings: readonly Finding[];
}

/** A function that gives the findings of the rules over blocks and notes of a draft. Throws `Cancelled`. */
export function findingsByPart(
  rules: readonly Rule[],
): (context: RuleContext, ask: Asking, cancel: Cancel) => Promise<Finding[]> {
  const remembered = new ObjectMemo<OwnText, Found>();
  const search = searching(rules);
  return async (context, ask, cancel) => {
    const { blocks, notes } = resolutionOf(context.snapshot);
    const all: Finding[] = [];
    for (const part of [...blocks, ...notes]) {
      let found = remembered.get(part.own);
      if (!found || found.ask !== ask || !hasRole(found.place, part)) {
        await cancel.breathe();
        const findings = search(part, context, ask);
        found = { ask, place: blockRoleOf(part), at: part.span.start, findings };
        remembered.set(part.own, found);
      } else if (found.findings.length > 0 && found.at !== part.span.start) {
        found = movedTo(found, part.span.start);
        remembered.set(part.own, found);
      }
      append(all, found.findings);
    }
    return all;
  };
}

/** Asks the rules that a block or note concerns. */
function searching(
  rules: readonly Rule[],
): (part: BlockOrNote, context: RuleContext, ask: Asking) => Finding[] {
  const ofBlocks = rulesByWords(rules.filter((rule) => rule.scope === 'block'));
  const ofNotes = rulesByWords(rules.filter((rule) => rule.scope === 'note'));
  return (part, context, ask) => {
    const all: Finding[] = [];
    if (isBlock(part))
      for (const rule of ofBlocks(part.own)) ask.about(rule, () => rule.check(part, context), all);
    else for (const rule of ofNotes(part.own)) ask.about(rule, () => rule.check(part, context), all);
    return all;
  };
}

const isBlock = (part: BlockOrNote): part is Block => 'kind' in part;

/** The findings of a block or note that has come to stand at `at`. */
const movedTo = (found: Found, at: number): Found => ({
  ...found,
  at,
  findings: found.findings.map((finding) => movedFinding(finding, at - found.at)),
});
