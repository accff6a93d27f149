/** P3: a sub-paragraph ends with a semicolon, also the last of its list unless the resolution ends with it. */
import type { Rule } from '../../check/rule';
import type { Snapshot } from '../../draft/snapshot';
import { formFinding } from '../form-findings';
import { punctuationRule } from '../modes';
import { type Ended, endSpan, operativeEnds, putStop, stopNames } from './final-stops';

export const subStop: Rule = {
  id: 'sub-stop',
  scope: 'draft',
  summary: 'A sub-paragraph ends with a semicolon, unless the resolution ends with it',
  defaultSeverity: 'warning',
  modes: punctuationRule,
  authority: 'P3: adopted resolutions, sessions 75 to 78',
  *check({ snapshot }) {
    for (const { block, expected } of items(snapshot)) {
      if (block.ending?.mark === expected) continue;
      const message = `A sub-paragraph ends with ${stopNames[expected]}${expected === '.' ? ' where the resolution ends' : ''}`;
      yield formFinding(
        this,
        endSpan(snapshot.text, block),
        message,
        putStop(snapshot.text, block, expected),
      );
    }
  },
  cases: ({ snapshot }) => items(snapshot).length,
};

const items = (snapshot: Snapshot): Ended[] =>
  operativeEnds(snapshot).filter(({ block }) => block.kind === 'sub');
