import { checkRule } from '../../../support/check-rule';

checkRule('part-order', {
  found: [
    `
*The General Assembly*,

*Noting* the tides,

1. *Decides* to row;

*Recalling* the moon,
 ^^^^^^^^^ A preambular paragraph belongs before the operative part

2. *Decides* to sail.
`,
  ],
  silent: [
    `*The General Assembly*,

*Noting* the tides,

*Recalling* the moon,

1. *Decides* to row.
`,
  ],
});
