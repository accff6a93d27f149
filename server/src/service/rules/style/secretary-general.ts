/** W6: the Secretary-General of the United Nations has a hyphen. */
import { formRule } from '../modes';
import { wordRule } from '../word-rule';

export const secretaryGeneral = wordRule({
  id: 'secretary-general',
  summary: 'Secretary-General with a hyphen',
  defaultSeverity: 'warning',
  modes: formRule,
  authority: 'W6: adopted resolutions, sessions 75 to 78',
  words: /secretary|under$/,
  trigger: /Secretary General|Under Secretary-/,
  forms: [
    // The Secretary General of another organization may be written without.
    { find: /\bSecretary General\b(?!'s Office| of (?!the United Nations))/g, use: 'Secretary-General' },
    {
      find: /\b(Under|Assistant) Secretary[- ]General\b/g,
      use: ([, rank]) => `${rank}-Secretary-General`.replace('Assistant-', 'Assistant '),
    },
  ],
  right: /\bSecretary-General\b/g,
  message: (_, use) => `Write "${use}"`,
});
