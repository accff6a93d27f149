import { checkRule } from '../../../support/check-rule';
import { citedCorpus } from '../../../support/cited-corpus';

checkRule('citation-undated', {
  corpus: citedCorpus,
  found: [
    `
*Recalling* its resolutions 73/195 and 72/300,
                ^^^^^^^^^^^^^^^^^^ The first mention of a resolution carries its date
                                       ^^^^^^ The first mention of a resolution carries its date`,
  ],
  silent: [
    '*Recalling* the report of 2018 and document A/72/643,',
    '*Recalling* its resolution 73/195 of 19th December 2018 and resolution 72/308[^1] of August 6, 2018,',
    '*Recalling* its resolution 73/195, adopted on 19 December in the year 2018,',
    `*Recalling* its resolution 73/195 of 19 December 2018,

1. *Reaffirms* its resolution 73/195;`,
  ],
  fixed: [
    [
      '*Recalling* its resolution 73/195, and later resolution 72/308 and resolution 73/195,',
      '*Recalling* its resolution 73/195 of 19 December 2018, and later resolution 72/308 of 6 August 2018 and resolution 73/195,',
    ],
  ],
});
