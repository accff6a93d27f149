/** P1: a preambular paragraph ends with a comma. */
import type { Rule } from '../../check/rule';
import { formFinding } from '../form-findings';
import { punctuationRule } from '../modes';
import { endSpan, preambularEnds, putStop, stopNames } from './final-stops';

export const preambularComma: Rule = {
  id: 'preambular-comma',
  scope: 'draft',
  summary: 'A preambular paragraph ends with a comma',
  defaultSeverity: 'warning',
  modes: punctuationRule,
  authority: 'P1: adopted resolutions, sessions 75 to 78',
  *check({ snapshot }) {
    for (const { block } of preambularEnds(snapshot)) {
      const mark = block.ending?.mark;
      if (mark === ',') continue;
      const found = mark ? `, not with ${stopNames[mark]}` : '';
      const message = `A preambular paragraph ends with a comma${found}`;
      yield formFinding(this, endSpan(snapshot.text, block), message, putStop(snapshot.text, block, ','));
    }
  },
  cases: ({ snapshot }) => preambularEnds(snapshot).length,
};
