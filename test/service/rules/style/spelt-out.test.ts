import { checkRule } from '../../../support/check-rule';

checkRule('spelt-out', {
  found: [
    `
1. *Invites* NGOs, and any NGO, to support the SDGs and SDG 14;
             ^^^^ Spelt out: "non-governmental organizations"
                           ^^^ Spelt out: "non-governmental organization"
                                               ^^^^ Spelt out: "Sustainable Development Goals"
                                                        ^^^ Spelt out: "Sustainable Development Goal"`,
  ],
  silent: [
    '1. *Invites* non-governmental organizations to support the Sustainable Development Goals;',
    '2. *Thanks* the NGO Committee and the authors of “SDGs at sea”;',
  ],
  fixed: [
    [
      '1. *Invites* NGOs, and any NGO, to support the SDGs and SDG 14;',
      '1. *Invites* non-governmental organizations, and any non-governmental organization, to support the Sustainable Development Goals and Sustainable Development Goal 14;',
    ],
  ],
});
