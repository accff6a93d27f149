import { checkRule } from '../../../support/check-rule';
import { citedCorpus } from '../../../support/cited-corpus';

checkRule('citation-date-again', {
  corpus: citedCorpus,
  found: [
    `
*Recalling* its resolution 71/280 of 6 April 2017,

1. *Reaffirms* its resolution 71/280 of 6 April 2017;
                                        ^^^^^^^^^^^^ The resolution is dated at its first mention`,
  ],
  silent: [
    `*Recalling* its resolution 71/280 of 6 April 2017,

1. *Reaffirms* its resolution 71/280;`,
    `*Recalling* its resolution 71/280,

1. *Reaffirms* its resolution 71/280 of 6 April 2017;`,
  ],
  fixed: [
    [
      `*Recalling* its resolution 71/280 of 6 April 2017,

1. *Reaffirms* resolution 71/280 of 6 April 2017, and again resolution 71/280 of 6 April 2017;`,
      `*Recalling* its resolution 71/280 of 6 April 2017,

1. *Reaffirms* resolution 71/280, and again resolution 71/280;`,
    ],
  ],
});
