import { checkRule } from '../../../support/check-rule';

checkRule('enacting-words', {
  found: [
    `
*The General Assembly,*
^^^^^^^^^^^^^^^^^^^^^^^ Write *The General Assembly*,

*Noting* the tides,

1. *Decides* to act.
`,
  ],
  silent: [
    `*The General Assembly*,

*Noting* the tides,

1. *Decides* to act.
`,
    `*The Council of Pilots*

1. *Decides* to act.
`,
  ],
  fixed: [
    [
      `*The General Assembly,*

*Noting* the tides,

1. *Decides* to act.
`,
      `*The General Assembly*,

*Noting* the tides,

1. *Decides* to act.
`,
    ],
    [
      `The Human Rights Council,

*Noting* the tides,

1. *Decides* to act.
`,
      `*The Human Rights Council*,

*Noting* the tides,

1. *Decides* to act.
`,
    ],
  ],
});
