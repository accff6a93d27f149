/** W12: compounds with and without a hyphen, as the United Nations writes them. */
import { formRule } from '../modes';
import { wordRule } from '../word-rule';

export const unCompounds = wordRule({
  id: 'un-compounds',
  summary:
    'Compounds as the United Nations writes them: well-being, decision-making, policymaking, socioeconomic',
  defaultSeverity: 'warning',
  modes: formRule,
  authority: 'W12: United Nations spelling list; adopted resolutions, sessions 75 to 78',
  words: /wellbeing|policy-ma|socio-eco|co-op|co-ord|(?:capacity|decision)$|multistake/,
  trigger: /wellbeing|policy-ma|socio-eco|co-op|co-ord|(?:capacity|decision) (?:building|making)|multistake/i,
  forms: [
    { find: /\bwellbeing\b/gi, use: 'well-being' },
    { find: /\bpolicy-(makers?|making)\b/gi, use: ([, part]) => `policy${part}` },
    { find: /\bsocio-economic(ally)?\b/gi, use: ([, ending = '']) => `socioeconomic${ending}` },
    // In small letters: the Organisation for Economic Co-operation and Development.
    { find: /\bco-(operat\w{1,6}|ordinat\w{1,5})\b/g, use: ([, part]) => `co${part}` },
    { find: /\b(capacity|decision) (building|making)\b/gi, use: ([, a, b]) => `${a}-${b}` },
    { find: /\bmultistakeholder\b/gi, use: 'multi-stakeholder' },
  ],
  right:
    /\b(?:well-being|policymak\w+|socioeconomic|cooperat\w+|coordinat\w+|(?:capacity|decision)-(?:building|making)|multi-stakeholder)\b/gi,
  message: (_, use) => `United Nations spelling: "${use}"`,
  exceptAgreed: true,
});
