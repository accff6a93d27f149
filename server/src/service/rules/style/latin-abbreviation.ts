/** W10: no e.g., i.e. and etc. in the text; inter alia is in order. */
import { formRule } from '../modes';
import { wordRule } from '../word-rule';

export const latinAbbreviation = wordRule({
  id: 'latin-abbreviation',
  summary: 'No e.g., i.e. or etc.',
  defaultSeverity: 'warning',
  modes: formRule,
  authority: 'W10: adopted resolutions, sessions 75 to 78',
  words: /\b(?:e|i|etc)\b/,
  trigger: /\b(?:e\.g|i\.e|etc)\b/i,
  forms: [
    { find: /\be\.g\.,?/gi, use: 'for example,' },
    { find: /\bi\.e\.,?/gi, use: 'that is,' },
    { find: /\betc\b\.?/gi, use: 'and others', safe: false },
  ],
  right: /\b(?:inter alia|for example|that is|such as)\b/g,
  message: (found, use) =>
    `Resolutions do not abbreviate "${found}"${use === 'and others' ? '' : `: write "${use}"`}`,
});
