import { checkRule } from '../../../support/check-rule';

checkRule('curly-quotes', {
  found: [
    `
1. *Takes note* of the report entitled "Lights at sea";
                                       ^^^^^^^^^^^^^^^ Quotation marks are curly before tabling`,
  ],
  silent: [
    '1. *Takes note* of the report entitled “Lights at sea”;',
    '2. *Takes note* of a mast of 30" and no more;',
  ],
  fixed: [
    [
      '1. *Takes note* of the reports entitled "Lights at sea" and "Fog";',
      '1. *Takes note* of the reports entitled “Lights at sea” and “Fog”;',
    ],
  ],
});
