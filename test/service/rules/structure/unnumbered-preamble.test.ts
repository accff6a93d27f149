import { checkRule } from '../../../support/check-rule';

checkRule('unnumbered-preamble', {
  found: [
    `
*The General Assembly*,

1. *Noting* the tides,
^^ Preambular paragraphs are not numbered

1. *Decides* to row.
`,
  ],
  silent: [
    `*The General Assembly*,

*Noting* the tides,

1. *Decides* to row.
`,
    `*The General Assembly*,

*Noting* the tides,

1. *Decides* to row;

2. *Noting* the moon.
`,
  ],
  fixed: [
    [
      `*The General Assembly*,

1. *Noting* the tides,

2. *Recalling* the moon,

3. *Decides* to row.
`,
      `*The General Assembly*,

*Noting* the tides,

*Recalling* the moon,

3. *Decides* to row.
`,
    ],
  ],
});
