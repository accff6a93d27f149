import { checkRule } from '../../../support/check-rule';

checkRule('lower-case-terms', {
  found: [
    `
1. *Affirms* that International Humanitarian Law and international Refugee Law protect seafarers;
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ In small letters: "international humanitarian law"`,
  ],
  silent: [
    '1. *Affirms* that international humanitarian law and international refugee law protect seafarers;',
    '2. *Thanks* the International Humanitarian Law Institute and the Seminar on International Human Rights Law;',
  ],
  fixed: [
    [
      '1. *Affirms* that International Human Rights Law protects pilots while international Criminal Law protects seafarers;',
      '1. *Affirms* that international human rights law protects pilots while international criminal law protects seafarers;',
    ],
  ],
});
