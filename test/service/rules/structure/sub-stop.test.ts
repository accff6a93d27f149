import { checkRule } from '../../../support/check-rule';

checkRule('sub-stop', {
  found: [
    `
*The General Assembly*,

*Noting* the tides,

1. *Invites* States:

(a) To row,
          ^ A sub-paragraph ends with a semicolon

(b) To sail;
           ^ A sub-paragraph ends with a full stop where the resolution ends
`,
  ],
  silent: [
    `*The General Assembly*,

*Noting* the tides,

1. *Invites* States:

(a) To row:

(i) In boats;

(ii) In canoes;

(b) To sail.
`,
  ],
  fixed: [
    [
      `*The General Assembly*,

*Noting* the tides,

1. *Invites* States:

(a) To row.

(b) To sail

2. *Decides* to swim.
`,
      `*The General Assembly*,

*Noting* the tides,

1. *Invites* States:

(a) To row;

(b) To sail;

2. *Decides* to swim.
`,
    ],
  ],
});
