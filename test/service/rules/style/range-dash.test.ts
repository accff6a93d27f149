import { checkRule } from '../../../support/check-rule';

checkRule('range-dash', {
  found: [
    `
1. *Recalls* the years 2015-2030, and paras. 4-6 of its report;
                       ^^^^^^^^^ A range has an en dash: "2015–2030"
                                             ^^^ A range has an en dash: "4–6"`,
  ],
  silent: [
    '1. *Recalls* the years 2015–2030, and paras. 4–6 of its report;',
    '2. *Recalls* document A/2015-2030/L.1, the number 12-2015-2030 and “2015-2030”;',
    '3. *Recalls* a vote of 4-6;',
  ],
  fixed: [
    [
      '1. *Recalls* the years 1999 - 2001, pages 12-14 and chap. 3-5;',
      '1. *Recalls* the years 1999–2001, pages 12–14 and chap. 3–5;',
    ],
  ],
});
