/** W3: per cent, in two words and without the sign. */
import { formRule } from '../modes';
import { wordRule } from '../word-rule';

export const percentSign = wordRule({
  id: 'percent-sign',
  summary: 'Per cent in two words, never the sign',
  defaultSeverity: 'warning',
  modes: formRule,
  authority: 'W3: Editorial Manual, numbers; adopted resolutions, sessions 75 to 78',
  words: /\d|percent/,
  trigger: /%|percent\b/i,
  forms: [
    { find: /(?<![\d.,])(\d+(?:[.,]\d+)*) ?(?:%|percent\b)/gi, use: ([, number]) => `${number} per cent` },
    { find: /(?<!\d ?)\bpercent\b/gi, use: 'per cent' },
  ],
  right: /\bper cent\b/g,
  message: (_, use) => `Write "${use}"`,
});
