import { checkRule } from '../../../support/check-rule';

const base = `*The General Assembly*,

1. *Calls upon* States to repair harbours, piers, lighthouses and sea walls;

2. *Invites* masters:

(a) To keep a log of every voyage of more than a day;

(b) To greet other ships by day and by night;

(c) To light their lamps before the sun has set.
`;

checkRule('base-dropped', {
  base,
  found: [
    `
*The General Assembly*,

1. *Calls upon* States to repair harbours, lighthouses and sea walls;
                                 ^^^^^^^^^ An item of a list of the base is gone: "piers" (resolution 79/140, OP1)

2. *Invites* masters:
^^ An item of this list is gone: "To greet other ships by day and by ..." (resolution 79/140, OP2 (b))

(a) To keep a log of every voyage of more than a day;

(b) To light their lamps before the sun has set.
`,
  ],
  silent: [
    base,
    base.replace('piers,', 'piers, buoys,'),
    base.replace(', piers,', ', quays,'),
    // The whole list is gone with its paragraph: the tree of changes says so.
    base.slice(0, base.indexOf('2. *Invites*')),
  ],
});
