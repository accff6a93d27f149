import { checkRule } from '../../../support/check-rule';

checkRule('sequel-addressee', {
  found: [
    `
*The General Assembly*,

*Noting* the tides,

1. *Urges* pilots to row;

2. *Urges* pilots to sail;
    ^^^^^ Second paragraph in a row to open so: write "Also urges"

3. *Also urges* pilots to swim.
    ^^^^^^^^^^ Third paragraph in a row to open so: write "Further urges"
`,
  ],
  silent: [
    `*The General Assembly*,

*Noting* the tides,

1. *Urges* pilots to row;

2. *Also urges* pilots to sail;

3. *Further urges* pilots to swim;

4. *Urges* pilots to rest.
`,
    `*The General Assembly*,

*Noting* the tides,

1. *Urges* pilots to row;

2. *Urges* captains to sail.
`,
    `*The General Assembly*,

*Noting* the tides,

1. *Urges* pilots to row;

## Rest

2. *Urges* pilots to sail.
`,
  ],
  fixed: [
    [
      `*The General Assembly*,

*Noting* the tides,

1. *Urges* pilots to row;

2. *Urges* pilots to sail;

3. *Urges* pilots to swim.
`,
      `*The General Assembly*,

*Noting* the tides,

1. *Urges* pilots to row;

2. *Also urges* pilots to sail;

3. *Further urges* pilots to swim.
`,
    ],
  ],
});
