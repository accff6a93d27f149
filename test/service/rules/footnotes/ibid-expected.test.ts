import { checkRule } from '../../../support/check-rule';
import { citedCorpus } from '../../../support/cited-corpus';

checkRule('ibid-expected', {
  corpus: citedCorpus,
  found: [
    `
*Recalling* the Charter[^1] and the Code,[^2]

[^1]: United Nations, *Treaty Series*, vol. 660, No. 9464.

[^2]: United Nations, *Treaty Series*, vol. 1577, No. 27531.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The footnote before it has the same source: "Ibid., vol. 1577, No. 27531."
`,
  ],
  silent: [
    `*Recalling* the Charter[^1] and the Code,[^2]

[^1]: United Nations, *Treaty Series*, vol. 660, No. 9464.

[^2]: Ibid., vol. 1577, No. 27531.
`,
    `*Recalling* the Charter[^1] and the Code,[^2]

[^1]: Not yet in force.

[^2]: Not yet in force.
`,
    `*Recalling* the Charter[^1] and the Code,[^2]

[^1]: United Nations, *Treaty Series*, vol. 660, No. 9464.

[^2]: A/72/1.
`,
  ],
  fixed: [
    [
      `*Recalling* the Charter,[^1] the Code[^2] and the Rules,[^3]

[^1]: United Nations, *Treaty Series*, vol. 660, No. 9464.

[^2]: United Nations, *Treaty Series*, vol. 1577, No. 27531.

[^3]: A/72/1.
`,
      `*Recalling* the Charter,[^1] the Code[^2] and the Rules,[^3]

[^1]: United Nations, *Treaty Series*, vol. 660, No. 9464.

[^2]: Ibid., vol. 1577, No. 27531.

[^3]: A/72/1.
`,
    ],
    [
      `*Recalling* the Charter[^1] and the Code,[^2]

[^1]: A/72/1.

[^2]: A/72/1.
`,
      `*Recalling* the Charter[^1] and the Code,[^2]

[^1]: A/72/1.

[^2]: Ibid.
`,
    ],
  ],
});
