/** W9: the United Nations is spelt out, except in names such as UN-Women. */
import { formRule } from '../modes';
import { wordRule } from '../word-rule';

export const unitedNations = wordRule({
  id: 'united-nations',
  summary: 'United Nations is spelt out',
  defaultSeverity: 'warning',
  modes: formRule,
  authority: 'W9: adopted resolutions, sessions 75 to 78',
  words: /\bun\b/,
  trigger: /\bUN\b/,
  forms: [
    {
      find: /(?<![-/\w.])UN(?![-/\w]|'?s\b|80\b|\s?-?(?:Women|Tourism|Habitat|Global|DESA|Volunteers|Nations)\b)/g,
      use: 'United Nations',
    },
  ],
  right: /\bUnited Nations\b/g,
  message: () => 'The United Nations is spelt out',
  exceptAgreed: true,
});
