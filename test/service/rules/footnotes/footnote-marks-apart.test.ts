import { checkRule } from '../../../support/check-rule';
import { citedCorpus } from '../../../support/cited-corpus';

checkRule('footnote-marks-apart', {
  corpus: citedCorpus,
  found: [
    `
*Recalling* the Charter of Ports,[^1][^2] which binds,
                                 ^^^^^^^^ Footnote marks are separated by a comma

*Recalling also* the Code[^1] [^2]<sup>3</sup> of pilots,
                         ^^^^^^^^^ Footnote marks are separated by a comma
                              ^^^^^^^^^^^^^^^^ Footnote marks are separated by a comma`,
  ],
  silent: [
    `*Recalling* the Charter,[^1],[^2] the Code[^3], [^4] and[^5] or[^6]

[^7] the Rules [EU: and more,[^8]] [^9]`,
  ],
  fixed: [
    [
      '*Recalling* the Charter,[^1][^2][^3] the Code[^4] [^5] and the Rules,',
      '*Recalling* the Charter,[^1],[^2],[^3] the Code[^4],[^5] and the Rules,',
    ],
  ],
});
