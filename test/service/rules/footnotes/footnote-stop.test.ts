import { checkRule } from '../../../support/check-rule';
import { citedCorpus } from '../../../support/cited-corpus';

checkRule('footnote-stop', {
  corpus: citedCorpus,
  found: [
    `
[^1]: Resolution 70/1
                 ^^^^ A footnote ends with a full stop

[^2]: Resolution 71/1, annex I 
                             ^ A footnote ends with a full stop
`,
  ],
  silent: [
    `[^1]: Resolution 70/1.

[^2]: See “Tides.”

[^3]: 
`,
  ],
  fixed: [
    [
      `[^1]: Resolution 70/1

[^2]: Available at https://example.org/tides
`,
      `[^1]: Resolution 70/1.

[^2]: Available at https://example.org/tides.
`,
    ],
  ],
});
