/** W7: Member States with capitals. */
import { formRule } from '../modes';
import { wordRule } from '../word-rule';

export const memberStates = wordRule({
  id: 'member-states',
  summary: 'Member States with capitals',
  defaultSeverity: 'warning',
  modes: formRule,
  authority: 'W7: adopted resolutions, sessions 75 to 78',
  words: /member/,
  trigger: /ember state/,
  forms: [
    // Other organizations have member States; the federal member states of a country are no States.
    {
      find: /(?<!\b[Ff]ederal )\bmember (states?)(?= of\b)/g,
      use: ([, state]) => (state === 'state' ? 'member State' : 'member States'),
    },
    {
      find: /(?<!\b[Ff]ederal )\b[Mm]ember (states?)\b(?! of\b)/g,
      use: ([, state]) => (state === 'state' ? 'Member State' : 'Member States'),
    },
  ],
  right: /\b[Mm]ember States?\b/g,
  message: (_, use) => `Write "${use}"`,
});
