/** P7: ranges of years, pages and paragraphs have an en dash. */
import { punctuationRule } from '../modes';
import { wordRule } from '../word-rule';

export const rangeDash = wordRule({
  id: 'range-dash',
  summary: 'An en dash in ranges: 2015–2030',
  defaultSeverity: 'warning',
  modes: punctuationRule,
  authority: 'P7: Editorial Manual, punctuation; adopted resolutions, sessions 75 to 78',
  words: /\d/,
  trigger: /\d ?- ?\d/,
  forms: [
    {
      find: /(?<![-/\w])((?:19|20)\d\d) ?- ?((?:19|20)\d\d)(?![-/\w])/g,
      use: ([, from, to]) => `${from}\u2013${to}`,
    },
    {
      find: /(?<=\b(?:paras?|paragraphs?|pp?|pages?|vols?|chaps?|sects?)\.? )(\d{1,4})-(\d{1,4})(?![-/\w])/g,
      use: ([, from, to]) => `${from}\u2013${to}`,
    },
  ],
  right: /(?:19|20)\d\d\u2013(?:19|20)?\d\d\b/g,
  message: (_, use) => `A range has an en dash: "${use}"`,
});
