import { checkRule } from '../../../support/check-rule';
import { shippedCorpus } from '../../../support/shipped-corpus';

checkRule('superseded-wording', {
  corpus: shippedCorpus(),
  found: [
    `
1. Decides to promote the operationalization of the 2030 Agenda for Sustainable Development.
                          ^^^^^^^^^^^^^^^^^^ Superseded wording: zero draft of 5 February 2018, para. 16 (a), replaced by "implementation" (GCM, para. 18 (a))`,
    `
1. Invites States to end the practice of tying work visas to a single employer or sponsor.
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Superseded wording: zero draft of 5 February 2018, para. 20 (h), replaced by GCM, para. 22 (g)`,
  ],
  silent: [
    '1. Condemns any preference based on race, colour, descent or national or ethnic origin.',
    '1. Decides to promote the implementation of the 2030 Agenda for Sustainable Development.',
    '# Promote the operationalization of the 2030 Agenda for Sustainable Development',
  ],
  fixed: [
    [
      '1. Decides to promote the operationalization of the 2030 Agenda for Sustainable Development.',
      '1. Decides to promote the implementation of the 2030 Agenda for Sustainable Development.',
    ],
  ],
  unfixed: ['1. Invites States to end the practice of tying work visas to a single employer or sponsor.'],
});
