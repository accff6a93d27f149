/** W14: Chair, not chairman. */
import { formRule } from '../modes';
import { wordRule } from '../word-rule';

export const chair = wordRule({
  id: 'chair',
  summary: 'Chair, not chairman',
  defaultSeverity: 'warning',
  modes: formRule,
  authority: 'W14: adopted resolutions, sessions 75 to 78',
  words: /chair/,
  trigger: /chair(?:m[ae]n|wom[ae]n)\b/i,
  forms: [
    { find: /\bchair(?:man|woman)\b/gi, use: 'Chair' },
    { find: /\bchair(?:men|women)\b/gi, use: 'Chairs' },
  ],
  right: /\b(?:Co-)?Chairs?(?:ship)?\b/gi,
  message: (_, use) => `Write "${use}"`,
});
