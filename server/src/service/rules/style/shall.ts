/** W21: shall is rare in resolutions outside statutes and rules. */
import { offRule } from '../modes';
import { wordRule } from '../word-rule';

export const shall = wordRule({
  id: 'shall',
  summary: '"shall" is rare outside statutes and rules',
  defaultSeverity: 'off',
  modes: offRule,
  authority: 'W21: adopted resolutions, sessions 75 to 78',
  words: /shall/,
  trigger: /\bshall\b/,
  forms: [{ find: /\b(?:States|Governments|Parties|parties) shall\b/g, use: 'should', safe: false }],
  right: /\b(?:States|Governments|Parties|parties) (?:should|to)\b/g,
  message: () => 'Resolutions rarely say "shall" outside statutes and rules',
});
