import { checkRule } from '../../../support/check-rule';

checkRule('united-nations', {
  found: [
    `
1. *Invites* the UN and its funds to act;
                 ^^ The United Nations is spelt out`,
  ],
  silent: [
    '1. *Invites* the United Nations, UN-Women and UN Tourism to act;',
    '2. *Invites* [UN: pilots] and UN80 to act;',
    '3. *Recalls* document UN/2/3;',
    '4. *Thanks* the UN Nations Office;',
  ],
  fixed: [
    [
      '1. *Invites* the UN, with UN agencies, to act;',
      '1. *Invites* the United Nations, with United Nations agencies, to act;',
    ],
  ],
});
