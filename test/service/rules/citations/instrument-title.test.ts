import { checkRule } from '../../../support/check-rule';
import { citedCorpus } from '../../../support/cited-corpus';

checkRule('instrument-title', {
  corpus: citedCorpus,
  found: [
    `
*Reaffirming* the Convention on the Saftey of Harbours and the convention on the Rights of the Child,
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The title is "Convention on the Safety of Harbours"
                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The title has other capitals: "Convention on the Rights of the Child"`,
  ],
  silent: [
    '*Reaffirming* the Convention on the Safety of Harbours and the Conference on the Safety of Harbours,',
    '*Recalling* the Vienna Convention on Diplomatic Relations and the Committee on the Rights of the Child,',
    '*Reaffirming* the Convention on the Safety of Ships, and the Convention on Safety of Harbours in Winter,',
  ],
  fixed: [
    [
      '*Reaffirming* the Convention the Safety of Harbours and the Convention on the Elimination of All Forms Discrimination against Women,',
      '*Reaffirming* the Convention on the Safety of Harbours and the Convention on the Elimination of All Forms of Discrimination against Women,',
    ],
  ],
});
