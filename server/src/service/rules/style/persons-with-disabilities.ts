/** W15: persons with disabilities; older persons. */
import { formRule } from '../modes';
import { wordRule } from '../word-rule';

export const personsWithDisabilities = wordRule({
  id: 'persons-with-disabilities',
  summary: 'Persons with disabilities; older persons',
  defaultSeverity: 'warning',
  modes: formRule,
  authority: 'W15: adopted resolutions, sessions 75 to 78',
  words: /disabled|elderly|handicapped/,
  trigger: /disabled|elderly|handicapped/i,
  // "The elderly" stands in adopted texts of several titles: a hint of the table of terms.
  forms: [
    { find: /\b(?:the )?(?:disabled|handicapped) (?:persons|people)\b/gi, use: 'persons with disabilities' },
    {
      find: /\b(?:disabled|handicapped) (children|women|girls|migrants|students|workers)\b/gi,
      use: ([, who]) => `${who} with disabilities`,
    },
    { find: /\belderly (?:persons|people)\b/gi, use: 'older persons' },
    {
      find: /\bthe (?:disabled|handicapped)(?=[,;.]| and\b| or\b)/gi,
      use: 'persons with disabilities',
    },
  ],
  right: /\b(?:(?:persons|people|children|women|girls|migrants) with disabilities|older persons)\b/gi,
  message: (_, use) => `Write "${use}"`,
  exceptAgreed: true,
  exceptNames: true,
});
