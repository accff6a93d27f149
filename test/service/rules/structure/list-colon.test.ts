import { checkRule } from '../../../support/check-rule';

checkRule('list-colon', {
  found: [
    `
*The General Assembly*,

*Noting* the tides,

1. *Invites* States;
                   ^ The words before a list end with a colon

(a) To row;

(b) To sail.
`,
    `
*The General Assembly*,

*Noting* the tides,

1. *Invites* States
                  ^ The words before a list end with a colon

(a) To row;

(b) To sail.
`,
  ],
  silent: [
    `*The General Assembly*,

*Noting* the tides,

1. *Invites* States:

(a) To row;

(b) To sail.
`,
    `*The General Assembly*,

*Noting* the tides,

1. *Invites* States to row;

2. *Decides* to sail.
`,
  ],
  fixed: [
    [
      `*The General Assembly*,

*Noting* the tides,

1. *Invites* States,[^1]

(a) To row,

(i) In boats;

(ii) In canoes;

(b) To sail.

[^1]: Resolution 70/1.
`,
      `*The General Assembly*,

*Noting* the tides,

1. *Invites* States:[^1]

(a) To row:

(i) In boats;

(ii) In canoes;

(b) To sail.

[^1]: Resolution 70/1.
`,
    ],
    [
      `*The General Assembly*,

*Noting* the tides,

1. *Invites* States to

(a) Row;

(b) Sail.
`,
      `*The General Assembly*,

*Noting* the tides,

1. *Invites* States to:

(a) Row;

(b) Sail.
`,
    ],
  ],
});
