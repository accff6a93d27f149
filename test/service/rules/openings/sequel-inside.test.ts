import { checkRule } from '../../../support/check-rule';

checkRule('sequel-inside', {
  found: [
    `
*The General Assembly*,

*Noting* the tides,

1. *Encourages* pilots to row, and encourages captains to sail;
                                   ^^^^^^^^^^ The paragraph opens with the same verb: "also encourages"
`,
  ],
  silent: [
    `*The General Assembly*,

*Noting* the tides,

1. *Encourages* pilots to row, and also encourages captains to sail;
`,
    `*The General Assembly*,

*Noting* the tides,

1. *Encourages* pilots to row, and invites captains to sail;
`,
  ],
  fixed: [
    [
      `*The General Assembly*,

*Noting* the tides,

1. *Urges* pilots to row, and urges captains to sail;
`,
      `*The General Assembly*,

*Noting* the tides,

1. *Urges* pilots to row, and also urges captains to sail;
`,
    ],
  ],
});
