/** N16: a resolution calls itself "the present resolution". */
import { formRule } from '../modes';
import { wordRule } from '../word-rule';

export const presentResolution = wordRule({
  id: 'present-resolution',
  summary: 'A resolution calls itself "the present resolution"',
  defaultSeverity: 'warning',
  modes: formRule,
  authority: 'N16: adopted resolutions, sessions 75 to 78',
  words: /resolution/,
  trigger: /this resolution/i,
  forms: [{ find: /\bthis resolution\b/gi, use: 'the present resolution' }],
  right: /\bthe present resolution\b/gi,
  message: (_found, use) => `Write "${use}"`,
});
