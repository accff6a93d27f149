/** Q1, Q2, Q3, Q5: preambular paragraphs that open alike run plain, also, further, plain. */
import { sequels } from '../aspects';
import { formRule } from '../form/modes';
import { type SequelRule, sequelCases, sequelFindings } from '../form/sequel-findings';
import type { Rule } from '../rule';

const about: SequelRule = {
  id: 'sequel-word',
  defaultSeverity: 'warning',
  kinds: ['preamble'],
  about: 'run',
};

export const sequelWord: Rule = {
  ...about,
  scope: 'draft',
  looksAt: sequels,
  summary: 'Preambular paragraphs that open alike take "also", then "further", then begin again',
  modes: formRule,
  authority: 'Q1, Q2, Q3, Q5: adopted resolutions, sessions 75 to 78',
  check: (context) => sequelFindings(about, context),
  cases: (context) => sequelCases(about, context),
};
