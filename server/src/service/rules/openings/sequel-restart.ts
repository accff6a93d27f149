/** Q4: a sequel word needs something to follow. */
import type { Rule } from '../../check/rule';
import { formRule } from '../modes';
import { type SequelRule, sequelCases, sequelFindings } from './sequel-findings';

const about: SequelRule = {
  id: 'sequel-restart',
  defaultSeverity: 'warning',
  kinds: ['preambular', 'operative'],
  about: 'start',
};

export const sequelRestart: Rule = {
  ...about,
  scope: 'draft',
  summary: '"Also" and "further" stand only after a paragraph that opens alike',
  modes: formRule,
  authority: 'Q4: adopted resolutions, sessions 75 to 78',
  check: (context) => sequelFindings(about, context),
  cases: (context) => sequelCases(about, context),
};
