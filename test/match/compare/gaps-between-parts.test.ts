/** The longer differences between given parts of one paragraph, and beside them. */
import { strict as assert } from 'node:assert';
import { bridgesIn } from '../../../server/src/match/compare/gapped-alignments';
import { type MarkedPair, markedPairs, shown } from '../../support/marked-pairs';

/** The draft, the agreed words, and the gaps: how many parts it rests on, then `ours | theirs`. */
const rows: readonly (readonly [draft: string, agreed: string, ...gaps: string[]])[] = [
  [
    'Asks for [old wrecks and spare boats] and big buoys [and clean lamps for the coast]',
    'Mend [old wrecks and spare boats] [and clean lamps for the coast]',
    '2: and big buoys |',
  ],
  [
    'Asks for [old wrecks and spare boats] [and clean lamps for the coast]',
    'Mend [old wrecks and spare boats] and big buoys [and clean lamps for the coast]',
    '2: | and big buoys',
  ],
  [
    'Asks for [old wrecks and spare boats] [and clean lamps for the coast]',
    'Mend [old wrecks and spare boats] [and clean lamps for the coast]',
  ],
  [
    'Asks for [clean lamps for the coast], [old wrecks and spare boats]',
    'Mend [old wrecks and spare boats] [clean lamps for the coast]',
  ],
  ['Asks for [old spare boats] and big buoys [and clean lamps]', 'Mend [old spare boats] [and clean lamps]'],
  [
    'Asks for [old spare boats, nets] and big buoys [and clean lamps]',
    'Mend [old spare boats, nets] [and clean lamps]',
    '2: and big buoys |',
  ],
  [
    'Asks for [old spare boats, nets] and big buoys [and lamps]',
    'Mend [old spare boats, nets] [and lamps]',
    '1: and big buoys |',
  ],
  [
    'Asks for [old spare boats, nets, oars] and big buoys [and lamps]',
    'Mend [old spare boats, nets, oars] [and lamps]',
    '1: and big buoys |',
  ],
  [
    'Asks for [old spare boats, nets] one two three four five [and clean lamps]',
    'Mend [old spare boats, nets] [and clean lamps]',
    '2: one two three four five |',
  ],
  [
    'Asks for [old spare boats, nets] one two three four five six [and clean lamps]',
    'Mend [old spare boats, nets] [and clean lamps]',
    '1: one two three four five six |',
  ],
  [
    'Asks for [old spare boats, nets] with care [and clean lamps]',
    'Mend [old spare boats, nets]. We say so [and clean lamps]',
  ],
  [
    'Asks for [old spare boats, nets] [and clean lamps]',
    'Mend [old spare boats, nets]. We say so [and clean lamps]',
    '2: | we say so',
  ],
  [
    'Asks for [old spare boats, nets] with care [and clean lamps]',
    'Mend [old spare boats, nets]. [And clean lamps]',
    '2: with care |',
  ],
  [
    'Asks for [old spare boats, nets and oars of all fishers in towns, ports and villages of the north, the south, the east and the west] 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 [and clean lamps for the coast]',
    'Mend [old spare boats, nets and oars of all fishers in towns, ports and villages of the north, the south, the east and the west] [and clean lamps for the coast]',
    '2: 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 |',
  ],
  [
    'Asks for [old spare boats, nets and oars of all fishers in towns, ports and villages of the north, the south, the east and the west] 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 [and clean lamps for the coast]',
    'Mend [old spare boats, nets and oars of all fishers in towns, ports and villages of the north, the south, the east and the west] [and clean lamps for the coast]',
  ],
  [
    'Asks for [old spare boats, nets] with care [and the lamp convention]',
    'Mend [old spare boats, nets] [and the Lamp Convention]',
  ],
  [
    'Asks for [old spare boats, nets] with care [and the Lamp Convention]',
    'Mend [old spare boats, nets] [and the Lamp Convention]',
    '2: with care |',
  ],
  [
    'Asks to combat [all old wrecks, nets and lamps]',
    'Asks to raise [all old wrecks, nets and lamps]',
    '1: combat | raise',
  ],
  [
    'Asks to fight [all old wrecks, nets and lamps]',
    'Works to raise [all old wrecks, nets and lamps]',
    '1: fight | raise',
  ],
  [
    'Asks us to fight [all old wrecks, nets and lamps]',
    'Works to raise [all old wrecks, nets and lamps]',
    '1: fight | raise',
  ],
  [
    'Asks us to fight and mend [all old wrecks, nets and lamps]',
    'Works to raise and mending [all old wrecks, nets and lamps]',
    '1: fight | raise',
  ],
  [
    'Asks us to fight the [old wrecks, nets and lamps]',
    'Works to raise [old wrecks, nets and lamps]',
    '1: fight | raise',
  ],
  ['Asks us to fight [old wrecks, nets and lamps]', 'Works to raise the [old wrecks, nets and lamps]'],
  ['Asks us to fight, [old wrecks, nets and lamps]', 'Works to raise [old wrecks, nets and lamps]'],
  ['Asks us to fight [old wrecks, nets and lamps]', 'Works to raise, [old wrecks, nets and lamps]'],
  ['Asks us, fight [old wrecks, nets and lamps]', 'Works, raise [old wrecks, nets and lamps]'],
  ['Asks us to raises [old wrecks, nets and lamps]', 'Works to raise [old wrecks, nets and lamps]'],
  ['Asks us to of [old wrecks, nets and lamps]', 'Works to raise [old wrecks, nets and lamps]'],
  [
    'Asks us to help pilots [mend wrecks, nets and lamps]',
    'Works to help young girls [mend wrecks, nets and lamps]',
    '1: pilots | young girls',
  ],
  [
    'Asks us to help old pilots [mend wrecks, nets and lamps]',
    'Works to help girls [mend wrecks, nets and lamps]',
    '1: old pilots | girls',
  ],
  [
    'Asks us to help very old pilots [mend wrecks, nets and lamps]',
    'Works to help girls [mend wrecks, nets and lamps]',
  ],
  [
    'Asks us to teach pilots [mend wrecks, nets and lamps]',
    'Works to help young girls [mend wrecks, nets and lamps]',
  ],
  ['Help pilots [mend wrecks, nets and lamps]', 'They help young girls [mend wrecks, nets and lamps]'],
  [
    'Asks us to help, pilots [mend wrecks, nets and lamps]',
    'Works to help young girls [mend wrecks, nets and lamps]',
  ],
  [
    'Asks us to help pilots [mend wrecks, nets and lamps]',
    'Works to help young, girls [mend wrecks, nets and lamps]',
  ],
  [
    'Asks us to help pilots [mend wrecks, nets and lamps]',
    'Works to help the girls [mend wrecks, nets and lamps]',
  ],
  [
    'Asks us to help the pilots [mend wrecks, nets and lamps]',
    'Works to help girls [mend wrecks, nets and lamps]',
  ],
  ['Asks us to pilots [mend wrecks, nets and lamps]', 'Works to young girls [mend wrecks, nets and lamps]'],
  [
    'Keeps old barns with all their doors [and red wrecks, nets and lamps]',
    'Keeps old barns [and red wrecks, nets and lamps]',
    '1: with all their doors |',
  ],
  [
    'Keeps old barns with doors and big grey walls of stone as well [and red wrecks, nets and lamps]',
    'Keeps old barns [and red wrecks, nets and lamps]',
  ],
  [
    'Keeps old barns with doors and big grey walls of good stone as well [and red wrecks, nets and lamps]',
    'Keeps old barns [and red wrecks, nets and lamps]',
  ],
  [
    'Keeps old barns with doors; [and red wrecks, nets and lamps]',
    'Keeps old barns [and red wrecks, nets and lamps]',
  ],
  [
    'Keeps old barns with; doors [and red wrecks, nets and lamps]',
    'Keeps old barns [and red wrecks, nets and lamps]',
  ],
  [
    'Keeps old barns with doors [and red wrecks, nets and lamps]',
    'Keeps old barns; [and red wrecks, nets and lamps]',
  ],
  [
    'Keeps to of with doors [and red wrecks, nets and lamps]',
    'Keeps to of [and red wrecks, nets and lamps]',
    '1: with doors |',
  ],
  [
    'Keeps barns of with doors [and red wrecks, nets and lamps]',
    'Keeps barns of [and red wrecks, nets and lamps]',
    '1: with doors |',
  ],
  [
    'Keeps barns to of with doors [and red wrecks, nets and lamps]',
    'Keeps barns to of [and red wrecks, nets and lamps]',
    '1: with doors |',
  ],
  [
    'Keeps sheds to of with doors [and red wrecks, nets and lamps]',
    'Keeps barns to of [and red wrecks, nets and lamps]',
  ],
  [
    'Mend [red wrecks, nets and lamps] with care for old barns',
    'Mend [red wrecks, nets and lamps] for old barns',
    '1: with care |',
  ],
  [
    'Mend [red wrecks, nets and lamps] with care and with skill for old barns of towns',
    'Mend [red wrecks, nets and lamps] for old barns',
    '1: with care and with skill |',
  ],
  [
    'Mend [red wrecks, nets and lamps] 1 2 3 4 5 6 7 8 9 10 for old barns',
    'Mend [red wrecks, nets and lamps] for old barns',
    '1: 1 2 3 4 5 6 7 8 9 10 |',
  ],
  [
    'Mend [red wrecks, nets and lamps] 1 2 3 4 5 6 7 8 9 10 11 for old barns',
    'Mend [red wrecks, nets and lamps] for old barns',
  ],
  [
    'Mend [red wrecks, nets and lamps]; with care for old barns',
    'Mend [red wrecks, nets and lamps] for old barns',
  ],
  [
    'Mend [red wrecks, nets and lamps] with; care for old barns',
    'Mend [red wrecks, nets and lamps] for old barns',
  ],
  [
    'Mend [red wrecks, nets and lamps] with care for old barns',
    'Mend [red wrecks, nets and lamps]; for old barns',
  ],
  [
    'Mend [red wrecks, nets and lamps] with care for the barns',
    'Mend [red wrecks, nets and lamps] for the barns',
  ],
  [
    'Mend [red wrecks, nets and lamps] with care barns in',
    'Mend [red wrecks, nets and lamps] barns in towns',
    '1: with care |',
  ],
  ['Mend [nets and lamps] with care for old barns', 'Mend [nets and lamps] for old barns'],
  ['Mend [big nets and lamps] with care for old barns', 'Mend [big nets and lamps] for old barns'],
  [
    'Mend [big old nets and lamps] with care for old barns',
    'Mend [big old nets and lamps] for old barns',
    '1: with care |',
  ],
];

const gaps = (pair: MarkedPair): string[] =>
  bridgesIn(pair.draft, pair.passages, pair.alignments).map(
    ({ difference, parts }) => `${parts.length}: ${shown(pair, difference)}`,
  );

suite('gaps', () => {
  const pairs = markedPairs(rows.map(([draft, agreed]) => [draft, agreed]));
  for (const [at, [draft, agreed, ...expected]] of rows.entries())
    test(`${draft} | ${agreed}`, () => assert.deepEqual(gaps(pairs[at] as MarkedPair), expected));
});
