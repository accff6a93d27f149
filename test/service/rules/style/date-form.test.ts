import { checkRule } from '../../../support/check-rule';

checkRule('date-form', {
  found: [
    `
1. *Recalls* the meetings of March 4, 2019, 5th April 2020 and 6 May, 2021;
                             ^^^^^^^^^^^^^ Dates are written "4 March 2019"
                                            ^^^^^^^^^^^^^^ Dates are written "5 April 2020"
                                                               ^^^^^^^^^^^ Dates are written "6 May 2021"`,
  ],
  silent: [
    '1. *Recalls* the meetings of 4 March 2019 and of May 2021;',
    '2. *Recalls* the 5th meeting, held in April;',
  ],
  fixed: [
    [
      '1. *Decides* to meet on September 3rd, 2024, 21st October 2024 and 1 November, 2024;',
      '1. *Decides* to meet on 3 September 2024, 21 October 2024 and 1 November 2024;',
    ],
  ],
});
