import { checkRule } from '../../../support/check-rule';

checkRule('opening-italics', {
  found: [
    `
*The General Assembly*,

*Noting* the tides,

1. *Takes note of* the tides;
    ^^^^^^^^^^^^^ The opening "Takes note" is in italics, and nothing else

2. *Calls* upon pilots to row;
    ^^^^^ The opening "Calls upon" is in italics, and nothing else

3. Decides to sail.
   ^^^^^^^ The opening "Decides" is in italics, and nothing else
`,
  ],
  silent: [
    `*The General Assembly*,

*Noting* the tides,

1. *Takes note* of the tides;

2. *Calls upon* pilots to row;

3. *Decides* to sail.
`,
    `The General Assembly,

Noting the tides,

1. Decides to sail.
`,
    `*The General Assembly*,

*Noting* the tides,

1. *Moors* the boats.
`,
  ],
  fixed: [
    [
      `*The General Assembly*,

*Noting* the tides,

1. *Takes note of* the tides;

2. *Calls* upon pilots to row;

3. Decides to sail.
`,
      `*The General Assembly*,

*Noting* the tides,

1. *Takes note* of the tides;

2. *Calls upon* pilots to row;

3. *Decides* to sail.
`,
    ],
  ],
});
