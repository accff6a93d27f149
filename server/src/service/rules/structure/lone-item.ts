/** S12: a list has two items at least. */
import type { Rule } from '../../check/rule';
import { operativeLists } from '../../draft/form/lists';
import { formFinding } from '../form-findings';
import { hintRule } from '../modes';

export const loneItem: Rule = {
  id: 'lone-item',
  scope: 'draft',
  summary: 'A list has two items or more',
  defaultSeverity: 'hint',
  modes: hintRule,
  authority: 'S12: Editorial Manual, headings and subdivisions, by analogy',
  *check({ snapshot }) {
    for (const { items } of operativeLists(snapshot)) {
      const [only, second] = items;
      if (!only || second) continue;
      const span = only.number?.span ?? only.span;
      yield formFinding(
        this,
        span,
        'A list has two items or more: a single one belongs to the paragraph itself',
      );
    }
  },
  cases: ({ snapshot }) => operativeLists(snapshot).length,
};
