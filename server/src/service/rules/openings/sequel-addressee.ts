/** Q9: directive verbs take Also and Further where they turn to the same addressee again. */
import type { Rule } from '../../check/rule';
import { formRule } from '../modes';
import { type SequelRule, sequelCases, sequelFindings } from './sequel-findings';

const about: SequelRule = {
  id: 'sequel-addressee',
  defaultSeverity: 'warning',
  kinds: ['operative'],
  about: 'run',
  applies: ({ addressed }) => addressed,
};

export const sequelAddressee: Rule = {
  ...about,
  scope: 'draft',
  summary: 'Directive verbs take "Also" and "Further" where they turn to the same addressee again',
  modes: formRule,
  authority: 'Q9: adopted resolutions, sessions 75 to 78',
  check: (context) => sequelFindings(about, context),
  cases: (context) => sequelCases(about, context),
};
