import { checkRule } from '../../../support/check-rule';
import { citedCorpus } from '../../../support/cited-corpus';

checkRule('footnote-repeated', {
  corpus: citedCorpus,
  found: [
    `
*Recalling* the Charter[^1] and the Code[^2] and the Rules,[^3]

[^1]: A/72/1.

[^2]: A/73/1.

[^3]: A/72/1.
^^^^^ The same source is footnote 1 already
`,
  ],
  silent: [
    `*Recalling* the Charter[^1] and the Code,[^2]

[^1]: A/72/1.

[^2]: Ibid.
`,
    `*Recalling* the Charter[^1] and the Code,[^2]

[^1]: Not yet in force.

[^2]: Not yet in force.
`,
    `*Recalling* the Charter[^1] and the Code,[^2]

[^1]: A/72/1.

[^2]: A/72/1, annex.
`,
  ],
});
