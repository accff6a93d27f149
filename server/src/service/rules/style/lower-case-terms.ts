/** W18: international human rights law and its sisters in small letters. */
import { formRule } from '../modes';
import { wordRule } from '../word-rule';

export const lowerCaseTerms = wordRule({
  id: 'lower-case-terms',
  summary: 'International human rights law, international humanitarian law and refugee law in small letters',
  defaultSeverity: 'warning',
  modes: formRule,
  authority: 'W18: adopted resolutions, sessions 75 to 78',
  words: /\blaw\b/,
  trigger: /Law\b/,
  forms: [
    {
      find: /(?<!\b(?:on|of|for|and|in) )\b[Ii]nternational (?:Human Rights|Humanitarian|Refugee|Criminal) Law\b(?! (?:Commission|Institute|Association|Fellowship|Seminar|Conference))/g,
      use: ([found = '']) => found.toLowerCase(),
      asIs: true,
    },
  ],
  right: /\b[Ii]nternational (?:human rights|humanitarian|refugee|criminal) law\b/g,
  message: (_, use) => `In small letters: "${use}"`,
});
