import { checkRule } from '../../../support/check-rule';

checkRule('number-words', {
  found: [
    `
1. *Notes* that 7 States and twelve countries have signed;
                ^^^^^^^^ Numbers below ten in words, from 10 in figures: "seven States"
                             ^^^^^^^^^^^^^^^^ Numbers below ten in words, from 10 in figures: "12 countries"`,
  ],
  silent: [
    '1. *Notes* that seven States and 12 countries have signed;',
    '2. *Notes* paragraph 7 States made much of, Goal 5 countries and 3.5 members in the mean;',
    '3. *Notes* that 40 States and twelve boats came;',
  ],
  fixed: [
    [
      '1. *Notes* that 2 meetings were held in eleven languages, with thirty members;',
      '1. *Notes* that two meetings were held in 11 languages, with 30 members;',
    ],
  ],
});
