/** W14: Chair, not chairman. */
import { formRule } from '../form/modes';
import { wordRule } from '../form/word-rule';

export const chair = wordRule({
  id: 'chair',
  summary: 'Chair, not chairman',
  defaultSeverity: 'warning',
  modes: formRule,
  authority: 'W14: adopted resolutions, sessions 75 to 78',
  trigger: /chair(?:m[ae]n|wom[ae]n|person)/i,
  forms: [
    { find: /\bchair(?:man|woman|person)\b/gi, use: 'Chair' },
    { find: /\bchair(?:men|women|persons)\b/gi, use: 'Chairs' },
    { find: /\bchair(?:man|woman|person)ship\b/gi, use: 'chairship' },
  ],
  right: /\b(?:Co-)?Chairs?(?:ship)?\b/gi,
  message: (_, use) => `Write "${use}"`,
});
