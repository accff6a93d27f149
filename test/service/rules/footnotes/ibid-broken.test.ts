import { checkRule } from '../../../support/check-rule';
import { citedCorpus } from '../../../support/cited-corpus';

checkRule('ibid-broken', {
  corpus: citedCorpus,
  found: [
    `
*Recalling* the Charter[^1] and the Code,[^2]

[^1]: Ibid.
      ^^^^^ Ibid. leads nowhere: no footnote stands before it

[^2]: A/73/1.
`,
    `
*Recalling* the Charter[^1] and the Code,[^2]

[^1]: A/73/1.

[^2]: See ibid., vol. 2, No. 3.
          ^^^^^ Ibid. leads nowhere: footnote 1 is no reference to a treaty series
`,
  ],
  silent: [
    `*Recalling* the Charter[^1] and the Code,[^2]

[^1]: United Nations, *Treaty Series*, vol. 660, No. 9464.

[^2]: Ibid., vol. 2241, No. 39574.
`,
  ],
  fixed: [
    [
      `*Recalling* the Charter[^1] and the Code,[^2]

[^1]: A/73/1.

[^2]: Ibid., vol. 2241, No. 39574.
`,
      `*Recalling* the Charter[^1] and the Code,[^2]

[^1]: A/73/1.

[^2]: United Nations, *Treaty Series*, vol. 2241, No. 39574.
`,
    ],
    [
      `*Recalling* the Charter[^1] and the reports,[^2]

[^1]: A/73/1.

[^2]: Ibid., *Seventy-fourth Session, Supplement No. 53* (A/74/53), chap. V.
`,
      `*Recalling* the Charter[^1] and the reports,[^2]

[^1]: A/73/1.

[^2]: *Official Records of the General Assembly, Seventy-fourth Session, Supplement No. 53* (A/74/53), chap. V.
`,
    ],
    [
      `*Recalling* the Charter[^1] and the reports,[^2]

[^1]: A/73/1.

[^2]: Ibid., *2006, Supplement No. 5* (E/2006/25).
`,
      `*Recalling* the Charter[^1] and the reports,[^2]

[^1]: A/73/1.

[^2]: *Official Records of the Economic and Social Council, 2006, Supplement No. 5* (E/2006/25).
`,
    ],
    [
      `*Recalling* the Charter[^1] and the Convention on the Rights of the Child,[^2]

[^1]: A/73/1.

[^2]: Ibid., vol. 1577, No. 27531.
`,
      `*Recalling* the Charter[^1] and the Convention on the Rights of the Child,[^2]

[^1]: A/73/1.

[^2]: United Nations, *Treaty Series*, vol. 1577, No. 27531.
`,
    ],
  ],
  unfixed: [
    `*Recalling* the Charter[^1] and the Code,[^2]

[^1]: Ibid.

[^2]: A/73/1.
`,
  ],
});
