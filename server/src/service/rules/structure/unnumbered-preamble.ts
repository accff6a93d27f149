/** S7: preambular paragraphs are not numbered; PP1 is a label for the room. */

import type { Block } from '../../../resolution/model';
import type { Rule } from '../../check/rule';
import { partsOf } from '../../draft/form/parts';
import type { Snapshot } from '../../draft/snapshot';
import { formFinding, replace } from '../form-findings';
import { formRule } from '../modes';
import { isNumberedPreamble } from '../openings/operative-opening';

export const unnumberedPreamble: Rule = {
  id: 'unnumbered-preamble',
  scope: 'draft',
  summary: 'Preambular paragraphs are not numbered',
  defaultSeverity: 'warning',
  modes: { ...formRule, negotiation: 'off' },
  authority: 'S7: adopted resolutions, sessions 75 to 78',
  *check({ snapshot }) {
    for (const { number, content } of preamble(snapshot)) {
      if (!number) continue;
      const fix = replace('Take the number off', { start: number.span.start, end: content.start }, '');
      yield formFinding(this, number.span, 'Preambular paragraphs are not numbered', fix);
    }
  },
  cases: ({ snapshot }) => preamble(snapshot).length,
};

const preamble = (snapshot: Snapshot): Block[] =>
  partsOf(snapshot).flatMap((part) =>
    [...part.preamble, ...part.operative.filter((placed) => isNumberedPreamble(part, placed))].map(
      ({ block }) => block,
    ),
  );
