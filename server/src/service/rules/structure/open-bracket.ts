/** S11: a text that is tabled holds no brackets, no proposals and no bis, ter and alternative numbers. */

import type { Rule, RuleContext } from '../../check/rule';
import { negotiationMarksOf } from '../../draft/form/live-spans';
import { hasWorkingNumber } from '../../draft/form/parts';
import { resolutionOf } from '../../draft/snapshot';
import type { Finding } from '../../finding';
import { formFinding } from '../form-findings';
import { tablingRule } from '../modes';

export const openBracket: Rule = {
  id: 'open-bracket',
  anyLanguage: true,
  organs: 'every',
  scope: 'draft',
  summary: 'A text that is tabled holds no brackets, no proposals and no bis, ter or alternative numbers',
  defaultSeverity: 'warning',
  modes: tablingRule,
  authority: 'S11: Editorial Manual, paragraphs and subparagraphs',
  *check(context) {
    yield* brackets(context);
    for (const block of resolutionOf(context.snapshot).blocks) {
      const { number } = block;
      if (!number || !hasWorkingNumber(block)) continue;
      yield formFinding(this, number.span, `"${number.text}" is a working number: renumber before tabling`);
    }
  },
  cases: ({ snapshot }) => resolutionOf(snapshot).blocks.length,
};

function* brackets({ snapshot }: RuleContext): Generator<Finding> {
  const { brackets, unpaired } = negotiationMarksOf(snapshot);
  for (const { span, delegations } of brackets) {
    const who = delegations.map(({ name }) => name).join(', ');
    const message = who ? `Still open: a proposal of ${who}` : 'Still open: words in brackets';
    yield formFinding(openBracket, span, message);
  }
  for (const span of unpaired) yield formFinding(openBracket, span, 'A bracket without its partner');
}
