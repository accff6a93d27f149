/** Q1, Q6, Q7: the sequel word stands after the phrase in the preamble, before the verb in the operative part. */
import type { Rule } from '../../check/rule';
import { formRule } from '../modes';
import { misplaced, sequelWords } from './sequel-findings';

const head = { id: 'sequel-place', defaultSeverity: 'warning' } as const;

export const sequelPlace: Rule = {
  ...head,
  scope: 'draft',
  summary:
    '"also" and "further" follow the opening in the preamble and precede the verb in the operative part',
  modes: formRule,
  authority: 'Q1, Q6, Q7: adopted resolutions, sessions 75 to 78',
  check: (context) => misplaced(head, context),
  cases: sequelWords,
};
