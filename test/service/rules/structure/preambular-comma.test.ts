import { checkRule } from '../../../support/check-rule';

checkRule('preambular-comma', {
  found: [
    `
*The General Assembly*,

*Noting* the tides;
                  ^ A preambular paragraph ends with a comma, not with a semicolon

*Recalling* the moon
                   ^ A preambular paragraph ends with a comma

1. *Decides* to row.
`,
  ],
  silent: [
    `*The General Assembly*,

*Noting* the tides,

*Recalling* the moon,[^1]

1. *Decides* to row.

[^1]: Resolution 70/1.
`,
    '*Noting* the tides;',
  ],
  fixed: [
    [
      `*The General Assembly*,

*Noting* the tides.

*Recalling* the moon[^1]

1. *Decides* to row.

[^1]: Resolution 70/1.
`,
      `*The General Assembly*,

*Noting* the tides,

*Recalling* the moon,[^1]

1. *Decides* to row.

[^1]: Resolution 70/1.
`,
    ],
  ],
});
