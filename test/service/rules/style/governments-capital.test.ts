import { checkRule } from '../../../support/check-rule';

checkRule('governments-capital', {
  found: [
    `
1. *Invites* governments to light their coasts;
             ^^^^^^^^^^^ Governments of States have a capital letter`,
  ],
  silent: [
    '1. *Invites* Governments to light their coasts;',
    '2. *Invites* local governments and municipal governments to do so, too;',
    '3. *Welcomes* good government of harbours;',
  ],
});
