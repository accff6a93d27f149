import { checkRule } from '../../../support/check-rule';

checkRule('open-bracket', {
  found: [
    `
*The General Assembly*,

*Noting* the tides,

1. *Invites* [all] States [EU: and pilots] to row;
             ^^^^^ Still open: words in brackets
                          ^^^^^^^^^^^^^^^^ Still open: a proposal of EU

2 bis. *Decides* to sail].
^^^^^^ "2 bis" is a working number: renumber before tabling
                        ^ A bracket without its partner
`,
  ],
  silent: [
    'Notes that the mast fell;',
    `*The General Assembly*,

*Noting* the tides,

1. *Invites* all States to row;[^1]

2. *Decides* to sail.

[^1]: Resolution 70/1.
`,
  ],
});
