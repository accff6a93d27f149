/** The likeliest continuations, contexts of all lengths and what the draft has said considered. */
import { strict as assert } from 'node:assert';
import { idsOf } from '../../../server/src/match/index/engine';
import { wordOf } from '../../../server/src/match/index/vocabulary';
import { BREAK } from '../../../server/src/match/predict/draft-history';
import { likelyCandidates } from '../../../server/src/match/predict/next-word-model';
import { wordsOf } from '../../../server/src/text/words';
import { engine } from '../../support/three-texts';

const { tokens, vocabulary } = engine.index;

/** The words from a position of the index on, three at most, to the end of their paragraph. */
function wordsFrom(position: number): string {
  const words = [0, 1, 2].map((at) => wordOf(vocabulary, tokens.at(position + at)));
  return words.slice(0, [...words, ''].indexOf('')).join(' ');
}

/** What was typed: whole words, letters, how many words its clause has; how much is wanted; another paragraph of the draft. */
interface Typed {
  readonly typed: string;
  readonly letters: string;
  readonly limit: number;
  readonly clause: number;
  readonly earlier: string;
}

/** The words (of context) with their weight, that of all places, and how likely they are. */
function likely({ typed, earlier, ...query }: Typed): string[] {
  const drafted = earlier ? [...idsOf(engine, wordsOf(earlier)), BREAK] : [];
  return likelyCandidates(engine, {
    ...query,
    context: wordsOf(typed),
    earlier: Int32Array.from(drafted),
  }).map(
    ({ position, matched, weight, outOf, likelihood }) =>
      `${wordsFrom(position)} (${matched}) ${weight.toFixed(2)} of ${outOf.toFixed(2)}: ${likelihood.toFixed(4)}`,
  );
}

const rows: readonly (readonly [Typed, ...likely: string[]])[] = [
  [
    { typed: '', letters: '', limit: 4, clause: 0, earlier: '' },
    'dry wood in (0) 9.06 of 55.35: 0.1035',
    'keep (0) 6.04 of 55.35: 0.0691',
    'wood in each (0) 6.04 of 55.35: 0.0690',
    'in each barn (0) 5.03 of 55.35: 0.0575',
  ],
  [
    { typed: 'keep', letters: '', limit: 4, clause: 1, earlier: '' },
    'dry wood in (1) 9.06 of 10.06: 0.7010',
    'wet rope (1) 1.00 of 10.06: 0.0777',
    'keep (0) 6.04 of 55.35: 0.0173',
    'wood in each (0) 6.04 of 55.35: 0.0172',
  ],
  [{ typed: 'keep', letters: 'd', limit: 4, clause: 1, earlier: '' }, 'dry wood in (1) 9.06 of 9.06: 0.9722'],
  [{ typed: 'keep', letters: 'x', limit: 4, clause: 1, earlier: '' }],
  [
    { typed: 'keep dry', letters: '', limit: 4, clause: 2, earlier: '' },
    'wood in each (2) 5.03 of 9.06: 0.5057',
    'rope near the (2) 3.02 of 9.06: 0.2894',
    'yarn for nets (2) 1.00 of 9.06: 0.0957',
    'dry wood in (0) 9.06 of 55.35: 0.0129',
  ],
  [
    { typed: 'keep dry', letters: '', limit: 2, clause: 2, earlier: '' },
    'wood in each (2) 5.03 of 9.06: 0.5057',
    'rope near the (2) 3.02 of 9.06: 0.2894',
  ],
  [
    { typed: 'keep dry', letters: 'r', limit: 4, clause: 2, earlier: '' },
    'rope near the (2) 3.02 of 3.02: 0.9167',
  ],
  [
    { typed: 'keep dry wood', letters: '', limit: 4, clause: 3, earlier: '' },
    'in each barn (3) 5.03 of 5.03: 0.4505',
    'in every barn (3) 5.03 of 5.03: 0.1497',
    'in every hut (3) 5.03 of 5.03: 0.1497',
  ],
  [
    { typed: 'keep dry wood in', letters: '', limit: 4, clause: 4, earlier: '' },
    'each barn (4) 3.02 of 5.03: 0.5623',
    'every barn (4) 2.01 of 5.03: 0.1677',
    'every hut of (4) 2.01 of 5.03: 0.1677',
  ],
  [
    { typed: 'keep dry wood in', letters: '', limit: 1, clause: 4, earlier: '' },
    'each barn (4) 3.02 of 5.03: 0.5623',
  ],
  [
    { typed: 'asks all of them to keep dry wood in', letters: '', limit: 4, clause: 8, earlier: '' },
    'each barn (4) 3.02 of 5.03: 0.5862',
    'every barn (4) 2.01 of 5.03: 0.1677',
    'every hut of (4) 2.01 of 5.03: 0.1677',
    'dry wood in (0) 9.06 of 55.35: 0.0027',
  ],
  [
    { typed: 'asks all of them to please keep dry wood in', letters: '', limit: 4, clause: 9, earlier: '' },
    'each barn (4) 3.02 of 5.03: 0.5862',
    'every barn (4) 2.01 of 5.03: 0.1677',
    'every hut of (4) 2.01 of 5.03: 0.1677',
    'dry wood in (0) 9.06 of 55.35: 0.0027',
  ],
  [
    { typed: 'unheard', letters: '', limit: 4, clause: 1, earlier: '' },
    'dry wood in (0) 9.06 of 55.35: 0.1035',
    'keep (0) 6.04 of 55.35: 0.0691',
    'wood in each (0) 6.04 of 55.35: 0.0690',
    'in each barn (0) 5.03 of 55.35: 0.0575',
  ],
  [
    { typed: 'unheard words', letters: 'ba', limit: 4, clause: 2, earlier: '' },
    'barn (0) 4.03 of 4.03: 0.6667',
  ],
  [
    { typed: 'keep', letters: '', limit: 4, clause: 1, earlier: 'we keep sea' },
    'dry wood in (1) 9.06 of 10.06: 0.5712',
    'sea (0) 3.02 of 55.35: 0.1104',
    'wet rope (1) 1.00 of 10.06: 0.0633',
    'keep (0) 6.04 of 55.35: 0.0207',
  ],
  [
    { typed: 'keep', letters: '', limit: 4, clause: 1, earlier: 'we keep rope' },
    'dry wood in (1) 9.06 of 10.06: 0.5712',
    'rope near the (0) 4.03 of 55.35: 0.1138',
    'wet rope (1) 1.00 of 10.06: 0.0633',
    'keep (0) 6.04 of 55.35: 0.0207',
  ],
  [
    { typed: 'keep dry', letters: '', limit: 4, clause: 2, earlier: 'we keep dry rope' },
    'wood in each (2) 5.03 of 9.06: 0.4186',
    'rope near the (2) 3.02 of 9.06: 0.3754',
    'yarn for nets (2) 1.00 of 9.06: 0.0789',
    'dry wood in (0) 9.06 of 55.35: 0.0151',
  ],
  [
    { typed: 'keep dry wood', letters: '', limit: 4, clause: 3, earlier: 'keep dry wood near' },
    'in each barn (3) 5.03 of 5.03: 0.3004',
    'in every barn (3) 5.03 of 5.03: 0.0998',
    'in every hut (3) 5.03 of 5.03: 0.0998',
  ],
];

suite('the likeliest continuations', () => {
  for (const [typed, ...expected] of rows)
    test(Object.values(typed).join(' '), () => assert.deepEqual(likely(typed), expected));
});
