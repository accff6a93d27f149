import { checkRule } from '../../../support/check-rule';

checkRule('operative-opening', {
  found: [
    `
*The General Assembly*,

*Noting* the tides,

1. *Calling upon* pilots to row;
    ^^^^^^^^^^^^ An operative paragraph opens with a verb in the third person: "Calls upon"

2. Urge States to sail.
   ^^^^ An operative paragraph opens with a verb in the third person: "Urges"
`,
  ],
  silent: [
    `*The General Assembly*,

*Noting* the tides,

1. *Calls upon* pilots to row;

2. *Urges* States to sail.
`,
    `*The General Assembly*,

*Noting* the tides,

1. Pilots row.
`,
  ],
  fixed: [
    [
      `*The General Assembly*,

*Noting* the tides,

1. *Calling upon* pilots to row;

2. *Further requesting* them to sail;

3. Call upon States to swim;

4. *Decide* to dive.
`,
      `*The General Assembly*,

*Noting* the tides,

1. *Calls upon* pilots to row;

2. *Further requests* them to sail;

3. Calls upon States to swim;

4. *Decides* to dive.
`,
    ],
  ],
});
