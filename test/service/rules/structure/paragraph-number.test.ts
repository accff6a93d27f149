import { checkRule } from '../../../support/check-rule';

checkRule('paragraph-number', {
  found: [
    `
*The General Assembly*,

*Noting* the tides,

1. *Decides* to row;

3. *Decides* to sail;
^^ Paragraph 2 is expected here, not 3

5. *Decides* to swim.
`,
  ],
  silent: [
    `*The General Assembly*,

*Noting* the tides,

1. *Decides* to row;

1 bis. *Decides* to wait;

2. *Decides* to sail.
`,
    `7. *Decides* to row;

8. *Decides* to sail.
`,
  ],
  fixed: [
    [
      `*The General Assembly*,

*Noting* the tides,

1. *Decides* to row;

3. *Decides* to sail;

5. *Decides* to swim.
`,
      `*The General Assembly*,

*Noting* the tides,

1. *Decides* to row;

2. *Decides* to sail;

3. *Decides* to swim.
`,
    ],
    [
      `7. *Decides* to row;

7. *Decides* to sail.
`,
      `7. *Decides* to row;

8. *Decides* to sail.
`,
    ],
  ],
});
