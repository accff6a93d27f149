/** S6: the opening of a sub-paragraph is not in italics. */

import type { Block } from '../../../resolution/model';
import type { Span } from '../../../text/span';
import type { Rule } from '../../check/rule';
import { operativeLists } from '../../draft/form/lists';
import type { Snapshot } from '../../draft/snapshot';
import { fixWith, formFinding } from '../form-findings';
import { formRule } from '../modes';

export const romanSubOpening: Rule = {
  id: 'roman-sub-opening',
  scope: 'draft',
  summary: 'The opening of a sub-paragraph is not in italics',
  defaultSeverity: 'warning',
  modes: formRule,
  authority: 'S6: adopted resolutions, sessions 75 to 78',
  *check({ snapshot }) {
    for (const { opening } of items(snapshot)) {
      if (!opening?.italic) continue;
      const asterisks = aroundOf(opening.span).map((span) => ({ span, text: '' }));
      const fix = fixWith('Set it in roman', asterisks);
      yield formFinding(this, opening.span, 'The opening of a sub-paragraph is not in italics', fix);
    }
  },
  cases: ({ snapshot }) => items(snapshot).filter(({ opening }) => opening).length,
};

const items = (snapshot: Snapshot): Block[] => operativeLists(snapshot).flatMap(({ items }) => [...items]);

const aroundOf = ({ start, end }: Span): Span[] => [
  { start: start - 1, end: start },
  { start: end, end: end + 1 },
];
