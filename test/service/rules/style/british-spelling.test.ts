import { checkRule } from '../../../support/check-rule';

checkRule('british-spelling', {
  found: [
    `
1. *Honours* the labor of nurses, and asks every health center to offer a program;
                 ^^^^^ United Nations spelling: "labour"
                                                        ^^^^^^ United Nations spelling: "centre"
                                                                          ^^^^^^^ United Nations spelling: "programme"`,
  ],
  silent: [
    '1. *Honours* the labour of nurses, and asks every health centre to offer a programme;',
    '2. *Thanks* the Center for Naval Analyses, and takes note of the exhibition "Labor and color";',
    '3. *Takes note* of the *Journal of labor and defense* and of document A/center/1/color;',
  ],
  fixed: [
    [
      '1. *Decides* to fulfill its duties toward the harbor, and to favor a dialog;',
      '1. *Decides* to fulfil its duties towards the harbour, and to favour a dialogue;',
    ],
  ],
});
