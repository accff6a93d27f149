import { checkRule } from '../../../support/check-rule';

const base = `*The General Assembly*,

*Noting with deep concern* the state of the piers,

1. *Calls upon* States to repair their harbours before winter;

2. *Welcomes* the report on the tides.
`;

checkRule('base-opening', {
  base,
  found: [
    `
*The General Assembly*,

*Noting with concern* the state of the piers,
 ^^^^^^^^^^^^^^^^^^^ Weaker than the base: "Noting with deep concern" (resolution 79/140, PP1)

1. *Urges* States to repair their harbours before winter;
    ^^^^^ Stronger than the base: "Calls upon" (resolution 79/140, OP1)

2. *Welcomes* the report on the tides.
`,
  ],
  silent: [
    base,
    base.replace('*Calls upon*', '*Also calls upon*'),
    // No ladder has both.
    base.replace('*Welcomes*', '*Decides to publish*'),
    // A new paragraph has no opening to be held against.
    base.replace('2. *Welcomes*', '2. *Invites* sailors to sing shanties;\n\n3. *Welcomes*'),
  ],
  fixed: [[base.replace('*Calls upon*', '*Encourages*'), base]],
});
