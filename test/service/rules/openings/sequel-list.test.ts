import { checkRule } from '../../../support/check-rule';

checkRule('sequel-list', {
  found: [
    `
*The General Assembly*,

*Noting* the tides,

1. *Decides* as follows:

(a) Urges pilots to row;

(b) Urges pilots to sail.
    ^^^^^ Second paragraph in a row to open so: write "Also urges"
`,
  ],
  silent: [
    `*The General Assembly*,

*Noting* the tides,

1. *Decides* as follows:

(a) Urges pilots to row;

(b) Also urges pilots to sail.
`,
    `*The General Assembly*,

*Noting* the tides,

1. *Welcomes* States:

(a) Encouraging pilots to row;

(b) Encouraging pilots to sail.
`,
  ],
  fixed: [
    [
      `*The General Assembly*,

*Noting* the tides,

1. *Decides* as follows:

(a) Urges pilots to row;

(b) Urges pilots to sail;

(c) Urges pilots to swim.
`,
      `*The General Assembly*,

*Noting* the tides,

1. *Decides* as follows:

(a) Urges pilots to row;

(b) Also urges pilots to sail;

(c) Further urges pilots to swim.
`,
    ],
  ],
});
