import { checkRule } from '../../../support/check-rule';

checkRule('percent-sign', {
  found: [
    `
1. *Notes* that 40% of pilots report, a small percent, and 1,200.5 percent of crabs;
                ^^^ Write "40 per cent"
                                              ^^^^^^^ Write "per cent"
                                                           ^^^^^^^^^^^^^^^ Write "1,200.5 per cent"`,
  ],
  silent: ['1. *Notes* that 40 per cent of pilots report a percentage;'],
  fixed: [
    [
      '1. *Notes* that 40 % of pilots, 3.5% of ships and 2percent of ports report;',
      '1. *Notes* that 40 per cent of pilots, 3.5 per cent of ships and 2 per cent of ports report;',
    ],
  ],
});
