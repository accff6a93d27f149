import { checkRule } from '../../../support/check-rule';

checkRule('roman-sub-opening', {
  found: [
    `
*The General Assembly*,

*Noting* the tides,

1. *Invites* States:

(a) *Decides* to row;
     ^^^^^^^ The opening of a sub-paragraph is not in italics

(b) To sail.
`,
  ],
  silent: [
    `*The General Assembly*,

*Noting* the tides,

1. *Invites* States:

(a) Decides to row;

(b) To sail in the *Mary*.
`,
  ],
  fixed: [
    [
      `*The General Assembly*,

*Noting* the tides,

1. *Invites* States:

(a) *Calls upon* them to row;

(b) *Requests* them to sail.
`,
      `*The General Assembly*,

*Noting* the tides,

1. *Invites* States:

(a) Calls upon them to row;

(b) Requests them to sail.
`,
    ],
  ],
});
