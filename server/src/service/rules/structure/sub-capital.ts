/** S10: a sub-paragraph begins with a capital letter. */

import type { Block } from '../../../resolution/model';
import type { Rule } from '../../check/rule';
import { operativeLists } from '../../draft/form/lists';
import type { Snapshot } from '../../draft/snapshot';
import { formFinding, replace } from '../form-findings';
import { formRule } from '../modes';

export const subCapital: Rule = {
  id: 'sub-capital',
  scope: 'draft',
  summary: 'A sub-paragraph begins with a capital letter',
  defaultSeverity: 'warning',
  modes: formRule,
  authority: 'S10: adopted resolutions, sessions 75 to 78',
  *check({ snapshot }) {
    for (const { content } of items(snapshot)) {
      const [first = ''] = snapshot.text.slice(content.start, content.end);
      if (!/\p{Ll}/u.test(first)) continue;
      const span = { start: content.start, end: content.start + first.length };
      const fix = replace('Begin with a capital letter', span, first.toUpperCase());
      yield formFinding(this, span, 'A sub-paragraph begins with a capital letter', fix);
    }
  },
  cases: ({ snapshot }) => items(snapshot).length,
};

const items = (snapshot: Snapshot): Block[] => operativeLists(snapshot).flatMap(({ items }) => [...items]);
