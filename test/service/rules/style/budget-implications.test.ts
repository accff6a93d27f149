import { checkRule } from '../../../support/check-rule';

checkRule('budget-implications', {
  found: [
    `
1. *Requests* the Secretary-General to submit a report to it at its next session;
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Asks for a report, a meeting or a post: programme budget implications may have to be stated`,
    `
2. *Requests* the President of the General Assembly to convene a hearing on lighthouses;
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Asks for a report, a meeting or a post: programme budget implications may have to be stated`,
  ],
  silent: [
    '1. *Requests* the Secretary-General to bring the present resolution to the attention of pilots;',
    '2. *Invites* States to report on their lighthouses;',
    '3. *Requests* the Secretary-General to give every support; a report was submitted last year;',
  ],
});
