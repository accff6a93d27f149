import { checkRule } from '../../../support/check-rule';

checkRule('chair', {
  found: [
    `
1. *Thanks* the chairman of the Committee and the two Chairwomen before her;
                ^^^^^^^^ Write "Chair"
                                                      ^^^^^^^^^^ Write "Chairs"`,
  ],
  silent: [
    '1. *Thanks* the Chair of the Committee and the Co-Chairs;',
    '2. *Takes note* of the words “the chairman rose” and of the *Handbook for the chairman*;',
    '3. *Welcomes* the chairmanship of the Committee;',
  ],
  fixed: [
    [
      '1. *Thanks* the chairman of the Committee and the Chairwomen before her;',
      '1. *Thanks* the Chair of the Committee and the Chairs before her;',
    ],
  ],
});
