import { checkRule } from '../../../support/check-rule';
import { citedCorpus } from '../../../support/cited-corpus';

checkRule('footnote-undefined', {
  corpus: citedCorpus,
  found: [
    `
*Recalling* the Charter[^1] and the Code,[^4]
                                         ^^^^ Footnote 4 has no note

[^1]: A/72/1.
`,
  ],
  silent: [
    `*Recalling* the Charter[^1] and the Code,[^a]

[^1]: A/72/1.

[^a]: A/73/1.
`,
  ],
});
