/** Q10: the items of a list run plain, Also, Further, plain; each list starts again. */
import type { Rule } from '../../check/rule';
import { hintRule } from '../modes';
import { type SequelRule, sequelCases, sequelFindings } from './sequel-findings';

const about: SequelRule = {
  id: 'sequel-list',
  defaultSeverity: 'hint',
  kinds: ['list'],
  about: 'run',
  // "(d) Encouraging the efforts" continues the sentence of the paragraph.
  applies: ({ opening }) => /^(?:\p{L}+ly )?[\p{L}-]+s\b/u.test(opening.phrase),
};

export const sequelList: Rule = {
  ...about,
  scope: 'draft',
  summary: 'Sub-paragraphs that open alike take "Also", then "Further", each list for itself',
  modes: hintRule,
  authority: 'Q10: adopted resolutions, sessions 75 to 78',
  check: (context) => sequelFindings(about, context),
  cases: (context) => sequelCases(about, context),
};
