import { checkRule } from '../../../support/check-rule';

const base = `*The General Assembly*,

1. *Calls upon* States to open their harbours to all ships, in accordance with international law, and to tell one another;

2. *Requests* pilots to help masters, upon request, in narrow waters.
`;

checkRule('base-qualifier', {
  base,
  found: [
    `
*The General Assembly*,

1. *Calls upon* States to open their harbours to all ships, and to tell one another;
                                                     ^^^^^^ A qualification of the base is gone: "in accordance with international law" (resolution 79/140, OP1)

2. *Requests* pilots to help masters, upon request, in narrow waters.
`,
  ],
  silent: [
    base,
    base.replace('to tell', 'to warn'),
    // It has only moved.
    base.replace('pilots to help masters, upon request,', 'pilots, upon request, to help masters'),
  ],
});
