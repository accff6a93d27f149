/** W20: a new report, meeting or mandate has programme budget implications. */
import { offRule } from '../modes';
import { wordRule } from '../word-rule';

export const budgetImplications = wordRule({
  id: 'budget-implications',
  summary: 'A request for a report or a meeting may have programme budget implications',
  defaultSeverity: 'off',
  modes: offRule,
  authority: 'W20: rule 153 of the rules of procedure of the General Assembly',
  words: /request/,
  trigger: /equest/,
  forms: [
    {
      find: /\b[Rr]equests?\*? the (?:Secretary-General|Secretariat|Office of|President of the General Assembly)[^;.]{0,160}?\b(?:report|convene|organize|hold|meeting|conference|appoint|establish)\b/g,
      use: 'ask the Secretariat',
      safe: false,
    },
  ],
  right:
    /\b[Rr]equests?\*? the (?:Secretary-General|Secretariat|Office of|President of the General Assembly)\b/g,
  message: () =>
    'Asks for a report, a meeting or a post: programme budget implications may have to be stated',
});
