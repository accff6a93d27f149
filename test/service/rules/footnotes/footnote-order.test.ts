import { checkRule } from '../../../support/check-rule';
import { citedCorpus } from '../../../support/cited-corpus';

checkRule('footnote-order', {
  corpus: citedCorpus,
  found: [
    `
*Recalling* the Charter[^2] and the Code,[^1]
                       ^^^^ Footnote 2 is the 1st in the text

[^1]: A/72/1.

[^2]: A/73/1.
`,
    `
*Recalling* the Charter[^1] and the Code,[^4]
                                         ^^^^ Footnote 4 is the 2nd in the text

[^1]: A/72/1.

[^4]: A/73/1.
`,
  ],
  silent: [
    `*Recalling* the Charter[^1] and the Code,[^2] and the Charter[^1] again,

[^1]: A/72/1.

[^2]: A/73/1.
`,
  ],
  fixed: [
    [
      `*Recalling* the Charter[^2] and the Code,[^1]

[^1]: A/72/1.

[^2]: A/73/1.
`,
      `*Recalling* the Charter[^1] and the Code,[^2]

[^1]: A/73/1.

[^2]: A/72/1.
`,
    ],
  ],
});
