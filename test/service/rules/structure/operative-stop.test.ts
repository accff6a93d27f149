import { checkRule } from '../../../support/check-rule';

checkRule('operative-stop', {
  found: [
    `
*The General Assembly*,

*Noting* the tides,

1. *Decides* to row.
                   ^ An operative paragraph ends with a semicolon

2. *Decides* to sail;
                    ^ The last paragraph ends with a full stop
`,
    `
*The General Assembly*,

*Noting* the tides,

1. *Decides* to row
                  ^ An operative paragraph ends with a semicolon

2. *Decides* to sail.
`,
  ],
  silent: [
    `*The General Assembly*,

*Noting* the tides,

1. *Decides* to row;

2. *Invites* States:

(a) To sail;

(b) To swim.
`,
    `*The General Assembly*,

*Noting* the tides,

1. *Decides* to sail.
`,
    `1. We commit to row.

2. We commit to sail.
`,
  ],
  fixed: [
    [
      `*The General Assembly*,

*Noting* the tides,

1. *Decides* to row,[^1]

2. *Decides* to sail[^2]

[^1]: Resolution 70/1.

[^2]: Ibid.
`,
      `*The General Assembly*,

*Noting* the tides,

1. *Decides* to row;[^1]

2. *Decides* to sail.[^2]

[^1]: Resolution 70/1.

[^2]: Ibid.
`,
    ],
    [
      `*The General Assembly*,

*Noting* the tides,

1. *Decides* to row

2. *Decides* to sail:
`,
      `*The General Assembly*,

*Noting* the tides,

1. *Decides* to row;

2. *Decides* to sail.
`,
    ],
  ],
});
