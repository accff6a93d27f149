/** Q1, Q2, Q3, Q5: preambular paragraphs that open alike run plain, also, further, plain. */
import type { Rule } from '../../check/rule';
import { formRule } from '../modes';
import { type SequelRule, sequelCases, sequelFindings } from './sequel-findings';

const about: SequelRule = {
  id: 'sequel-word',
  defaultSeverity: 'warning',
  kinds: ['preambular'],
  about: 'run',
};

export const sequelWord: Rule = {
  ...about,
  scope: 'draft',
  summary: 'Preambular paragraphs that open alike take "also", then "further", then begin again',
  modes: formRule,
  authority: 'Q1, Q2, Q3, Q5: adopted resolutions, sessions 75 to 78',
  check: (context) => sequelFindings(about, context),
  cases: (context) => sequelCases(about, context),
};
