import { checkRule } from '../../../support/check-rule';

checkRule('un-compounds', {
  found: [
    `
1. *Decides* that the wellbeing of seafarers guides policy-makers in their decision making;
                      ^^^^^^^^^ United Nations spelling: "well-being"
                                                    ^^^^^^^^^^^^^ United Nations spelling: "policymakers"
                                                                           ^^^^^^^^^^^^^^^ United Nations spelling: "decision-making"`,
  ],
  silent: [
    '1. *Decides* that the well-being of seafarers guides policymakers in their decision-making;',
    '2. *Thanks* the Organisation for Economic Co-operation and Development;',
    '3. *Notes* that coops and co-owners build capacity;',
  ],
  fixed: [
    [
      '1. *Decides* on multistakeholder co-operation, socio-economic capacity building, policy-making and co-ordinated work;',
      '1. *Decides* on multi-stakeholder cooperation, socioeconomic capacity-building, policymaking and coordinated work;',
    ],
  ],
});
