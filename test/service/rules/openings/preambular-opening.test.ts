import { checkRule } from '../../../support/check-rule';

checkRule('preambular-opening', {
  found: [
    `
*The General Assembly*,

*Noting* the tides,

*Recalls* the moon,
 ^^^^^^^ A preambular paragraph opens with a participle: "Recalling"

*Aware* of the stars,

1. *Decides* to row.
`,
  ],
  silent: [
    `*The General Assembly*,

*Noting* the tides,

*Deeply concerned* about fog,

1. *Decides* to row.
`,
  ],
  fixed: [
    [
      `*The General Assembly*,

*Also recalls* the moon,

*Takes note* of the tides,

*Aware* of the stars,

1. *Decides* to row.
`,
      `*The General Assembly*,

*Recalling also* the moon,

*Taking note* of the tides,

*Aware* of the stars,

1. *Decides* to row.
`,
    ],
  ],
});
