/** W11: non-governmental organizations and the Sustainable Development Goals are spelt out. */
import { formRule } from '../modes';
import { wordRule } from '../word-rule';

export const speltOut = wordRule({
  id: 'spelt-out',
  summary: 'Non-governmental organizations and Sustainable Development Goals are spelt out',
  defaultSeverity: 'warning',
  modes: formRule,
  authority: 'W11: adopted resolutions, sessions 75 to 78',
  words: /\b(?:ngo|sdg)/,
  trigger: /\b(?:NGO|SDG)/,
  forms: [
    { find: /\bNGOs\b/g, use: 'non-governmental organizations', asIs: true },
    { find: /\bNGO\b(?! Committee)/g, use: 'non-governmental organization', asIs: true },
    { find: /\bSDGs\b/g, use: 'Sustainable Development Goals', asIs: true },
    { find: /\bSDG(?= \d)/g, use: 'Sustainable Development Goal', asIs: true },
  ],
  right: /\b(?:non-governmental organizations?|Sustainable Development Goals?)\b/g,
  message: (_, use) => `Spelt out: "${use}"`,
});
