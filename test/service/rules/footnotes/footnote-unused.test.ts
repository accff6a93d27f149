import { checkRule } from '../../../support/check-rule';
import { citedCorpus } from '../../../support/cited-corpus';

checkRule('footnote-unused', {
  corpus: citedCorpus,
  found: [
    `
*Recalling* the Charter,[^1]

[^1]: A/72/1.

[^2]: A/73/1.
^^^^^ No mark in the text calls footnote 2
`,
  ],
  silent: [
    `*Recalling* the Charter[^1] and the Code,[^2]

[^1]: A/72/1.

[^2]: A/73/1.
`,
  ],
  fixed: [
    [
      `*Recalling* the Charter,[^2]

[^1]: A/72/1.
[^2]: A/73/1.
[^3]: A/74/1.`,
      `*Recalling* the Charter,[^2]

[^2]: A/73/1.
`,
    ],
  ],
});
