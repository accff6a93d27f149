/** P5: no comma before the last item of a list of words. */
import { hintRule } from '../modes';
import { wordRule } from '../word-rule';

/** The comma before the last word of a list, which ends there. */
const COMMA = /, (and|or)(?= [\p{L}-]{2,24}(?:[,;.:]| (?:of|in|to|for|with|at|by|on)\b))/gu;
/** `, transit`: a list of single words before it. */
const ITEM = /, [\p{L}-]{2,24}$/u;

export const serialComma = wordRule({
  id: 'serial-comma',
  summary: 'No comma before "and" in a list of words',
  defaultSeverity: 'hint',
  modes: hintRule,
  authority: 'P5: Editorial Manual, punctuation; adopted resolutions, sessions 75 to 78',
  words: /\b(?:and|or)\b/,
  trigger: /, (?:and|or) /,
  forms: [
    {
      find: COMMA,
      use: ({ index, 1: word }, prose) =>
        ITEM.test(prose.slice(Math.max(0, index - 30), index)) ? ` ${word}` : undefined,
    },
  ],
  right: /, [\p{L}-]{2,24} (?:and|or) [\p{L}-]{2,24}(?:[,;.:]| (?:of|in|to|for|with|at|by|on)\b)/gu,
  message: () => 'No comma before the last item of a list',
  exceptAgreed: true,
});
