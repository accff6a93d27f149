import { checkRule } from '../../../support/check-rule';

checkRule('lone-item', {
  found: [
    `
*The General Assembly*,

*Noting* the tides,

1. *Invites* States:

(a) To row.
^^^ A list has two items or more: a single one belongs to the paragraph itself
`,
  ],
  silent: [
    `*The General Assembly*,

*Noting* the tides,

1. *Invites* States:

(a) To row;

(b) To sail.
`,
  ],
});
