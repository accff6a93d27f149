import { checkRule } from '../../../support/check-rule';

const WHISTLE = 'all ports of the north to sound the whistle at noon and again at nightfall each day';

checkRule('duplicate-paragraph', {
  found: [
    `
*The General Assembly*,

1. *Invites* ${WHISTLE};

2. *Urges* ${WHISTLE};
^^ Says the same as OP1
`,
    `
*The General Assembly*,

*Noting* that it invites ${WHISTLE},

1. *Urges* pilots to keep a lookout in all weathers, by day and by night, from the bow, for floating ice;

2. *Urges* pilots to keep a lookout in all weathers, by day and by night, from the stern, for floating ice;
^^ Says nearly the same as OP1
`,
    `
*The General Assembly*,

1. *Invites* ports:

(a) To sound the whistle at noon and again at nightfall on each day of the year;

(b) To sound the *whistle* at noon and again at nightfall[^1] on each day of the year.
^^^ Says the same as OP1 (a)

[^1]: Local time.
`,
    `
*The General Assembly*,

1. *Invites* ${WHISTLE};

2. *Urges* ${WHISTLE};
^^ Says the same as OP1

3. *Calls upon* ${WHISTLE};
^^ Says the same as OP1
`,
  ],
  silent: [
    // A paragraph that repeats words of its own is no duplicate.
    `*The General Assembly*,

1. *Urges* the ports and the pilots of the ports and the pilots of the ports and the pilots of the ports to sound.
`,
    // Short paragraphs may repeat themselves.
    `*The General Assembly*,

1. *Decides* to remain seized of the matter;

2. *Decides* to remain seized of the matter.
`,
    // So may the resolutions of a composite one.
    `# A

*The General Assembly*,

1. *Invites* ${WHISTLE}.

# B

*The General Assembly*,

1. *Invites* ${WHISTLE}.
`,
    // What differs in more than a word or two is another thought.
    `*The General Assembly*,

1. *Invites* ${WHISTLE};

2. *Invites* all ports of the south to light the lamp at noon and again at nightfall on feast days;
`,
  ],
});
