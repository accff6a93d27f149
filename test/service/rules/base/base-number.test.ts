import { checkRule } from '../../../support/check-rule';

const base = `*The General Assembly*,

1. *Requests* States to pay 3 per cent of their harbour dues within thirty days;

2. *Decides* to meet at its eightieth session, on 3 March 2025.
`;

checkRule('base-number', {
  base,
  found: [
    `
*The General Assembly*,

1. *Requests* States to pay 5 per cent of their harbour dues within sixty days;
                            ^ The base has another number: "3" (resolution 79/140, OP1)
                                                                    ^^^^^ The base has another number: "thirty" (resolution 79/140, OP1)

2. *Decides* to meet at its eightieth session, on 3 March 2025.
`,
  ],
  silent: [
    base,
    // Brought up to date.
    base.replace('eightieth session, on 3 March 2025', 'eighty-first session, on 2 March 2026'),
    base.replace('thirty days', 'a month'),
  ],
  fixed: [[base.replace('3 per cent', '30 per cent'), base]],
});
