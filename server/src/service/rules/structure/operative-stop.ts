/** P2: an operative paragraph ends with a semicolon, the last one with a full stop. */
import type { Rule } from '../../check/rule';
import type { Snapshot } from '../../draft/snapshot';
import { formFinding } from '../form-findings';
import { punctuationRule } from '../modes';
import { type Ended, endSpan, operativeEnds, putStop, stopNames } from './final-stops';

export const operativeStop: Rule = {
  id: 'operative-stop',
  scope: 'draft',
  summary: 'An operative paragraph ends with a semicolon, the last one with a full stop',
  defaultSeverity: 'warning',
  modes: punctuationRule,
  authority: 'P2: adopted resolutions, sessions 75 to 78',
  *check({ snapshot }) {
    for (const { block, expected } of paragraphs(snapshot)) {
      if (block.ending?.mark === expected) continue;
      const which = expected === '.' ? 'The last paragraph' : 'An operative paragraph';
      const message = `${which} ends with ${stopNames[expected]}`;
      yield formFinding(
        this,
        endSpan(snapshot.text, block),
        message,
        putStop(snapshot.text, block, expected),
      );
    }
  },
  cases: ({ snapshot }) => paragraphs(snapshot).length,
};

const paragraphs = (snapshot: Snapshot): Ended[] =>
  operativeEnds(snapshot).filter(({ block }) => block.kind === 'operative');
