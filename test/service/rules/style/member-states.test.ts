import { checkRule } from '../../../support/check-rule';

checkRule('member-states', {
  found: [
    `
1. *Invites* member states, and every Member state, to sign;
             ^^^^^^^^^^^^^ Write "Member States"
                                      ^^^^^^^^^^^^ Write "Member State"`,
  ],
  silent: [
    '1. *Invites* Member States, and every Member State, to sign;',
    '2. *Invites* the member States of the Union to sign;',
  ],
  fixed: [
    [
      '1. *Invites* member states, the member states of the Union and any member state of it to sign;',
      '1. *Invites* Member States, the member States of the Union and any member State of it to sign;',
    ],
  ],
});
