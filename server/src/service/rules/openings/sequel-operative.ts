/** Q8: operative paragraphs that open alike run plain, Also, Further, plain. */
import type { Rule } from '../../check/rule';
import { formRule } from '../modes';
import { type SequelRule, sequelCases, sequelFindings } from './sequel-findings';

const about: SequelRule = {
  id: 'sequel-operative',
  defaultSeverity: 'warning',
  kinds: ['operative'],
  about: 'run',
  applies: ({ addressed }) => !addressed,
};

export const sequelOperative: Rule = {
  ...about,
  scope: 'draft',
  summary: 'Operative paragraphs that open alike take "Also", then "Further", then begin again',
  modes: formRule,
  authority: 'Q8: adopted resolutions, sessions 75 to 78',
  check: (context) => sequelFindings(about, context),
  cases: (context) => sequelCases(about, context),
};
