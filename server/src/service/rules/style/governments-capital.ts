/** W8: Governments with a capital where those of States are meant; both forms live. */
import { offRule } from '../modes';
import { wordRule } from '../word-rule';

export const governmentsCapital = wordRule({
  id: 'governments-capital',
  summary: 'Governments with a capital where those of States are meant',
  defaultSeverity: 'off',
  modes: offRule,
  authority: 'W8: adopted resolutions, sessions 75 to 78',
  words: /governments/,
  trigger: /governments?\b/,
  forms: [
    {
      find: /(?<!\b(?:local|subnational|regional|municipal|provincial|state|national|central) )\bgovernments\b/g,
      use: 'Governments',
      safe: false,
    },
  ],
  right: /\bGovernments\b/g,
  message: () => 'Governments of States have a capital letter',
});
