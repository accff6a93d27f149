import { checkRule } from '../../../support/check-rule';

checkRule('sub-capital', {
  found: [
    `
*The General Assembly*,

*Noting* the tides,

1. *Invites* States:

(a) to row;
    ^ A sub-paragraph begins with a capital letter

(b) To sail.
`,
  ],
  silent: [
    `*The General Assembly*,

*Noting* the tides,

1. *Invites* States:

(a) To row;

(b) “to sail”, as they say.
`,
  ],
  fixed: [
    [
      `*The General Assembly*,

*Noting* the tides,

1. *Invites* States:

(a) to row:

(i) in boats;

(ii) élan in hand;

(b) To sail.
`,
      `*The General Assembly*,

*Noting* the tides,

1. *Invites* States:

(a) To row:

(i) In boats;

(ii) Élan in hand;

(b) To sail.
`,
    ],
  ],
});
