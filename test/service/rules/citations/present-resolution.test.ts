import { checkRule } from '../../../support/check-rule';
import { citedCorpus } from '../../../support/cited-corpus';

checkRule('present-resolution', {
  corpus: citedCorpus,
  found: [
    `
1. *Requests* States to carry out this resolution;
                                  ^^^^^^^^^^^^^^^ Write "the present resolution"`,
  ],
  silent: [
    '1. *Requests* States to carry out the present resolution;',
    '2. *Recalls* this draft and that resolution;',
  ],
  fixed: [
    [
      '1. *Requests* States to carry out this Resolution in full;',
      '1. *Requests* States to carry out the present resolution in full;',
    ],
  ],
});
