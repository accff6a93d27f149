/** What follows a context in the corpus: each next word with its weight, and the places that speak for it. */
import { strict as assert } from 'node:assert';
import { idsOf } from '../../../server/src/match/index/engine';
import { wordOf } from '../../../server/src/match/index/vocabulary';
import { find } from '../../../server/src/match/index/word-index';
import { nextWordsIn } from '../../../server/src/match/predict/next-words';
import { wordsOf } from '../../../server/src/text/words';
import { engine } from '../../support/three-texts';

const { tokens, vocabulary } = engine.index;

/** The words from a position of the index on, three at most, to the end of their paragraph. */
function wordsFrom(position: number): string {
  const words = [0, 1, 2].map((at) => wordOf(vocabulary, tokens.at(position + at)));
  return words.slice(0, [...words, ''].indexOf('')).join(' ');
}

/** Places and their weight, then each next word: its weight, and the words at each lead with its weight and that of its place. */
function following(context: string): string[] {
  const ids = idsOf(engine, wordsOf(context));
  const { places, outOf, words } = nextWordsIn(engine, find(engine.index, ids), ids.length);
  return [
    `${places} of ${outOf.toFixed(2)}`,
    ...words.map(({ id, weight, leads }) => {
      const said = leads.map(
        (lead) => `${wordsFrom(lead.position)} ${lead.weight.toFixed(2)} ${lead.best.toFixed(2)}`,
      );
      return `${wordOf(vocabulary, id)} ${weight.toFixed(2)}: ${said.join(', ')}`;
    }),
  ];
}

const rows: readonly (readonly [context: string, ...following: string[]])[] = [
  ['', '0 of 0.00'],
  [
    'keep',
    '6 of 10.06',
    'dry 9.06: dry wood in 5.03 3.02, dry yarn for 1.00 1.00',
    'wet 1.00: wet rope 1.00 1.00',
  ],
  [
    'dry',
    '6 of 10.06',
    'rope 3.02: rope near the 3.02 3.02',
    'wood 6.04: wood in each 3.02 3.02, wood in every 2.01 1.00',
    'yarn 1.00: yarn for nets 1.00 1.00',
  ],
  [
    'keep dry',
    '5 of 9.06',
    'rope 3.02: rope near the 3.02 3.02',
    'wood 5.03: wood in each 3.02 3.02, wood in every 2.01 1.00',
    'yarn 1.00: yarn for nets 1.00 1.00',
  ],
  [
    'keep dry wood',
    '3 of 5.03',
    'in 5.03: in each barn 3.02 3.02, in every barn 1.00 1.00, in every hut 1.00 1.00',
  ],
  [
    'dry wood in',
    '3 of 5.03',
    'each 3.02: each barn 3.02 3.02',
    'every 2.01: every barn 1.00 1.00, every hut of 1.00 1.00',
  ],
  [
    'keep dry wood in',
    '3 of 5.03',
    'each 3.02: each barn 3.02 3.02',
    'every 2.01: every barn 1.00 1.00, every hut of 1.00 1.00',
  ],
  ['keep dry wood in every', '2 of 2.01', 'barn 1.00: barn 1.00 1.00', 'hut 1.00: hut of stone 1.00 1.00'],
  ['rope', '1 of 3.02', 'near 3.02: near the sea 3.02 3.02'],
  ['stone', '0 of 0.00'],
];

suite('the words after a context', () => {
  for (const [context, ...expected] of rows)
    test(`"${context}"`, () => assert.deepEqual(following(context), expected));
});
