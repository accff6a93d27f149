/** Q4: a sequel word needs something to follow. */
import { sequels } from '../aspects';
import { formRule } from '../form/modes';
import { type SequelRule, sequelCases, sequelFindings } from '../form/sequel-findings';
import type { Rule } from '../rule';

const about: SequelRule = {
  id: 'sequel-restart',
  defaultSeverity: 'warning',
  kinds: ['preamble', 'operative'],
  about: 'start',
};

export const sequelRestart: Rule = {
  ...about,
  scope: 'draft',
  looksAt: sequels,
  summary: '"Also" and "further" stand only after a paragraph that opens alike',
  modes: formRule,
  authority: 'Q4: adopted resolutions, sessions 75 to 78',
  check: (context) => sequelFindings(about, context),
  cases: (context) => sequelCases(about, context),
};
