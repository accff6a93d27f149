/** S11: a text that is tabled holds no brackets, no proposals and no bis, ter and alternative numbers. */

import type { Bracket } from '../../../resolution/negotiation/model';
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

function messageOf({ kind, status, delegations }: Bracket): string {
  if (status) return `A mark of negotiation, "${status}": remove before tabling`;
  const who = delegations.map(({ name }) => name).join(', ');
  if (who) return `Still open: a proposal of ${who}`;
  return kind === 'unclear' ? 'Still open: a remark in brackets' : 'Still open: words in brackets';
}

function* brackets({ snapshot }: RuleContext): Generator<Finding> {
  const { brackets, unpaired } = negotiationMarksOf(snapshot);
  for (const bracket of brackets) yield formFinding(openBracket, bracket.span, messageOf(bracket));
  for (const span of unpaired) yield formFinding(openBracket, span, 'A bracket without its partner');
}
