/** S1: the preamble comes before the operative part. */
import type { Rule } from '../../check/rule';
import { partsOf } from '../../draft/form/parts';
import { formFinding } from '../form-findings';
import { formRule } from '../modes';

export const partOrder: Rule = {
  id: 'part-order',
  scope: 'draft',
  summary: 'The preamble comes before the operative part',
  defaultSeverity: 'warning',
  modes: formRule,
  authority: 'S1: Editorial Manual, draft resolutions, section C',
  *check({ snapshot }) {
    for (const { preamble, operative } of partsOf(snapshot)) {
      const first = operative.find(({ block }) => block.number);
      for (const { block, index } of preamble) {
        if (!first || index < first.index) continue;
        const span = block.opening?.span ?? block.span;
        yield formFinding(this, span, 'A preambular paragraph belongs before the operative part');
      }
    }
  },
  cases: ({ snapshot }) => partsOf(snapshot).flatMap(({ preamble }) => preamble).length,
};
