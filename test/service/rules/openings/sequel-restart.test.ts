import { checkRule } from '../../../support/check-rule';

checkRule('sequel-restart', {
  found: [
    `
*The General Assembly*,

*Noting* the tides,

*Recalling also* the moon,
 ^^^^^^^^^^^^^^ The paragraph before opens otherwise: write "Recalling"

1. *Welcomes* the tides;

2. *Also urges* pilots to row.
    ^^^^^^^^^^ The paragraph before opens otherwise: write "Urges"
`,
  ],
  silent: [
    `*The General Assembly*,

*Noting* the tides,

*Noting also* the moon,

1. *Welcomes* the tides;

2. *Also welcomes* the moon.
`,
    '*Noting also* the moon,',
    `*The General Assembly*,

*Noting* the tides,

1. *Calls upon* pilots to row, and urges captains to sail;

2. *Also urges* them to swim.
`,
  ],
  fixed: [
    [
      `*The General Assembly*,

*Noting* the tides,

*Recalling further* the moon,

1. *Welcomes* the tides;

2. *Further urges* pilots to row.
`,
      `*The General Assembly*,

*Noting* the tides,

*Recalling* the moon,

1. *Welcomes* the tides;

2. *Urges* pilots to row.
`,
    ],
  ],
});
