import { checkRule } from '../../../support/check-rule';

checkRule('oxford-ize', {
  found: [
    `
1. *Recognises* the organisation of ports, and asks to analyze it;
    ^^^^^^^^^^ United Nations spelling: "Recognizes"
                    ^^^^^^^^^^^^ United Nations spelling: "organization"
                                                       ^^^^^^^ United Nations spelling: "analyse"`,
  ],
  silent: [
    '1. *Recognizes* the organization of ports, and asks to analyse it;',
    '2. *Thanks* the Organisation for Economic Co-operation and Development;',
    '3. *Decides* to advise, to supervise and to raise the enterprise;',
  ],
  fixed: [
    [
      '1. *Decides* to prioritise safety, to mobilise pilots and to catalyze the digitalisation of charts;',
      '1. *Decides* to prioritize safety, to mobilize pilots and to catalyse the digitalization of charts;',
    ],
  ],
});
