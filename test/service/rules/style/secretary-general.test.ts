import { checkRule } from '../../../support/check-rule';

checkRule('secretary-general', {
  found: [
    `
1. *Requests* the Secretary General and the Under Secretary-General to report;
                  ^^^^^^^^^^^^^^^^^ Write "Secretary-General"
                                            ^^^^^^^^^^^^^^^^^^^^^^^ Write "Under-Secretary-General"`,
  ],
  silent: [
    '1. *Requests* the Secretary-General and the Under-Secretary-General to report;',
    '2. *Thanks* the Secretary General of the League of Ports;',
    '3. *Thanks* the Assistant Secretary-General;',
  ],
  fixed: [
    [
      '1. *Requests* the Secretary General of the United Nations, the Under Secretary General and the Assistant Secretary General to report;',
      '1. *Requests* the Secretary-General of the United Nations, the Under-Secretary-General and the Assistant Secretary-General to report;',
    ],
  ],
});
