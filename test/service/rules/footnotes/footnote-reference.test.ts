import { checkRule } from '../../../support/check-rule';
import { citedCorpus } from '../../../support/cited-corpus';

checkRule('footnote-reference', {
  corpus: citedCorpus,
  found: [
    `
*Reaffirming* the Convention on the Rights of the Child,[^1]

[^1]: United Nations, *Treaty Series*, vol. 1465, No. 24841.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Convention on the Rights of the Child: United Nations, Treaty Series, vol. 1577, No. 27531
`,
  ],
  silent: [
    `*Reaffirming* the Convention on the Rights of the Child,[^1]

[^1]: United Nations, *Treaty Series*, vol. 1577, No. 27531.
`,
    `*Recalling* the Optional Protocol to the Convention on the Rights of the Child,[^1]

[^1]: United Nations, *Treaty Series*, vol. 2171, No. 27531.
`,
    `*Taking note* of the report on lighthouses at night,[^1]

[^1]: A/CONF.900/17/Rev.1.
`,
  ],
  fixed: [
    [
      `*Recalling* the Charter,[^1] and the Convention on the Rights of the Child,[^2]

[^1]: United Nations, *Treaty Series*, vol. 660, No. 9464.

[^2]: Ibid.
`,
      `*Recalling* the Charter,[^1] and the Convention on the Rights of the Child,[^2]

[^1]: United Nations, *Treaty Series*, vol. 660, No. 9464.

[^2]: Ibid., vol. 1577, No. 27531.
`,
    ],
    [
      `*Recalling* the New Urban Agenda,[^1]

[^1]: Resolution 71/265, annex.
`,
      `*Recalling* the New Urban Agenda,[^1]

[^1]: Resolution 71/256, annex.
`,
    ],
    [
      `*Reaffirming* the Convention on the Safety of Harbours[^1] and the report on lighthouses at night,[^2]

[^1]: See also United Nations, *Treaty Series*, vol. 77, No. 1284.

[^2]: A/CONF.900/71.
`,
      `*Reaffirming* the Convention on the Safety of Harbours[^1] and the report on lighthouses at night,[^2]

[^1]: See also United Nations, *Treaty Series*, vol. 77, No. 1234.

[^2]: A/CONF.900/17.
`,
    ],
  ],
});
