import { checkRule } from '../../../support/check-rule';

checkRule('list-letter', {
  found: [
    `
*The General Assembly*,

*Noting* the tides,

1. *Invites* States:

(a) To row;

(c) To sail;
^^^ (b) is expected here, not (c)

d) To swim.
^^ (c) is expected here, not d)
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
    `1. We commit to act:

(a) On land;

(c) At sea.
`,
  ],
  fixed: [
    [
      `*The General Assembly*,

*Noting* the tides,

1. *Invites* States:

(iii) To row;

(b) To sail.
`,
      `*The General Assembly*,

*Noting* the tides,

1. *Invites* States:

(a) To row;

(b) To sail.
`,
    ],
    [
      `*The General Assembly*,

*Noting* the tides,

1. *Invites* States:

a) To row:

(i) In boats;

(iii) In canoes;

(d) To sail.
`,
      `*The General Assembly*,

*Noting* the tides,

1. *Invites* States:

(a) To row:

(i) In boats;

(ii) In canoes;

(b) To sail.
`,
    ],
  ],
});
