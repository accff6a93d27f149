/** All that some drafts share with a few paragraphs: runs, how long they are, and what grows from them. */
import { strict as assert } from 'node:assert';
import { draftWords, foldedWords } from '../../../server/src/match/align/draft-tokens';
import { matchesIn } from '../../../server/src/match/align/near-misses';
import { crowdedRuns } from '../../../server/src/match/align/sampled-runs';
import { draftPhrases, novelRuns, runsIn } from '../../../server/src/match/align/shared-runs';
import type { SharedRun } from '../../../server/src/match/align/trigrams';
import { smallYardstick } from '../../support/passages';

const AGREED = [
  'Keep dry wood and spare oars in every hut.',
  'Keep dry wood and spare ropes in every barn of the town.',
  'Towns keep dry wood.',
  'Old huts of stone keep out the rain, the snow and the wind.',
  'Pilots sleep in every hut of stone at night.',
];

interface Shared {
  readonly draft: string;
  /** `words at their place in the draft in paragraph at their place there` */
  readonly runs: readonly string[];
  /** The length of the longest run over each word. */
  readonly covered: string;
  /** Those that would be chosen in a crowd. */
  readonly crowded: readonly string[];
  /** Those with a phrase that begins at an even word, as if those at odd ones were known. */
  readonly novel: readonly string[];
  /** Paragraph, the words of the draft, the agreed ones, equal words, content words, weight. */
  readonly aligned: readonly string[];
}

const rows: readonly Shared[] = [
  {
    draft: 'Keep dry wood and spare oars in every hut',
    runs: [
      'keep dry wood at 0 in 3 at 1',
      'keep dry wood and spare at 0 in 2 at 0',
      'keep dry wood and spare oars in every hut at 0 in 1 at 0',
      'in every hut at 6 in 5 at 2',
    ],
    covered: '9 9 9 9 9 9 9 9 9',
    crowded: ['keep dry wood and spare oars in every hut at 0 in 1 at 0'],
    novel: [
      'keep dry wood at 0 in 3 at 1',
      'keep dry wood and spare at 0 in 2 at 0',
      'keep dry wood and spare oars in every hut at 0 in 1 at 0',
      'in every hut at 6 in 5 at 2',
    ],
    aligned: ['1 0-9 0-9 9 7 154', '2 0-8 0-8 7 5 101', '3 0-3 1-4 3 3 60'],
  },
  {
    draft: 'We keep dry wood and spare nets in every hut of stone',
    runs: [
      'keep dry wood at 1 in 3 at 1',
      'keep dry wood and spare at 1 in 2 at 0',
      'keep dry wood and spare at 1 in 1 at 0',
      'in every hut of stone at 7 in 5 at 2',
      'in every hut at 7 in 1 at 6',
    ],
    covered: '0 5 5 5 5 5 0 5 5 5 5 5',
    crowded: [
      'keep dry wood and spare at 1 in 1 at 0',
      'keep dry wood and spare at 1 in 2 at 0',
      'in every hut at 7 in 1 at 6',
      'in every hut of stone at 7 in 5 at 2',
    ],
    novel: [
      'keep dry wood and spare at 1 in 2 at 0',
      'keep dry wood and spare at 1 in 1 at 0',
      'in every hut of stone at 7 in 5 at 2',
    ],
    aligned: ['1 1-10 0-9 8 6 121', '2 1-9 0-8 7 5 101', '5 7-12 2-7 5 3 74', '3 1-4 1-4 3 3 60'],
  },
  {
    draft: 'We keep dry wood',
    runs: ['keep dry wood at 1 in 3 at 1', 'keep dry wood at 1 in 2 at 0', 'keep dry wood at 1 in 1 at 0'],
    covered: '0 3 3 3',
    crowded: ['keep dry wood at 1 in 3 at 1'],
    novel: [],
    aligned: ['1 1-4 0-3 3 3 60', '2 1-4 0-3 3 3 60', '3 1-4 1-4 3 3 60'],
  },
  {
    draft: 'Keep dry',
    runs: [],
    covered: '0 0',
    crowded: [],
    novel: [],
    aligned: [],
  },
  {
    draft: 'In every hut of stone keep out the rain and the snow and the wind',
    runs: [
      'in every hut of stone at 0 in 5 at 2',
      'in every hut at 0 in 1 at 6',
      'of stone keep out the rain at 3 in 4 at 2',
      'the snow and the wind at 10 in 4 at 8',
    ],
    covered: '5 5 5 6 6 6 6 6 6 0 5 5 5 5 5',
    crowded: [
      'in every hut of stone at 0 in 5 at 2',
      'of stone keep out the rain at 3 in 4 at 2',
      'the snow and the wind at 10 in 4 at 8',
    ],
    novel: [
      'in every hut of stone at 0 in 5 at 2',
      'in every hut at 0 in 1 at 6',
      'of stone keep out the rain at 3 in 4 at 2',
      'the snow and the wind at 10 in 4 at 8',
    ],
    aligned: ['4 3-15 2-13 11 6 142', '5 0-5 2-7 5 3 74'],
  },
  {
    draft: 'Towns keep dry wood and old huts of stone keep out the rain',
    runs: [
      'towns keep dry wood at 0 in 3 at 0',
      'keep dry wood and at 1 in 2 at 0',
      'keep dry wood and at 1 in 1 at 0',
      'old huts of stone keep out the rain at 5 in 4 at 0',
    ],
    covered: '4 4 4 4 4 8 8 8 8 8 8 8 8',
    crowded: [
      'towns keep dry wood at 0 in 3 at 0',
      'keep dry wood and at 1 in 1 at 0',
      'old huts of stone keep out the rain at 5 in 4 at 0',
    ],
    novel: [
      'towns keep dry wood at 0 in 3 at 0',
      'keep dry wood and at 1 in 2 at 0',
      'keep dry wood and at 1 in 1 at 0',
      'old huts of stone keep out the rain at 5 in 4 at 0',
    ],
    aligned: ['4 5-13 0-8 8 6 134', '3 0-4 0-4 4 4 80', '1 1-5 0-4 4 3 67', '2 1-5 0-4 4 3 67'],
  },
  {
    draft: 'We store spare oars in every barn of the old town',
    runs: ['spare oars in every at 2 in 1 at 4', 'in every barn of the at 4 in 2 at 6'],
    covered: '0 0 4 4 5 5 5 5 5 0 0',
    crowded: ['spare oars in every at 2 in 1 at 4', 'in every barn of the at 4 in 2 at 6'],
    novel: ['spare oars in every at 2 in 1 at 4', 'in every barn of the at 4 in 2 at 6'],
    aligned: ['2 2-11 4-12 7 4 75', '1 2-6 4-8 4 3 67'],
  },
  {
    draft: 'Dry wood and spare oars, spare ropes in every barn',
    runs: [
      'dry wood and spare at 0 in 2 at 1',
      'dry wood and spare oars at 0 in 1 at 1',
      'spare ropes in every barn at 5 in 2 at 4',
    ],
    covered: '5 5 5 5 5 5 5 5 5 5',
    crowded: [
      'dry wood and spare at 0 in 2 at 1',
      'dry wood and spare oars at 0 in 1 at 1',
      'spare ropes in every barn at 5 in 2 at 4',
      'ropes in every barn at 6 in 2 at 5',
    ],
    novel: [
      'dry wood and spare at 0 in 2 at 1',
      'dry wood and spare oars at 0 in 1 at 1',
      'spare ropes in every barn at 5 in 2 at 4',
    ],
    aligned: ['2 0-10 1-9 8 6 109', '1 0-10 1-9 7 5 76'],
  },
  {
    draft: 'Wood and spare sails in every hut',
    runs: [
      'wood and spare at 0 in 2 at 2',
      'wood and spare at 0 in 1 at 2',
      'in every hut at 4 in 5 at 2',
      'in every hut at 4 in 1 at 6',
    ],
    covered: '3 3 3 0 3 3 3',
    crowded: ['wood and spare at 0 in 1 at 2', 'in every hut at 4 in 1 at 6'],
    novel: [
      'wood and spare at 0 in 2 at 2',
      'wood and spare at 0 in 1 at 2',
      'in every hut at 4 in 5 at 2',
      'in every hut at 4 in 1 at 6',
    ],
    aligned: ['1 0-7 2-9 6 4 81', '2 0-6 2-8 5 3 61'],
  },
];

const { passages } = smallYardstick(AGREED);

function shared(text: string): Shared {
  const draft = draftWords(passages.vocabulary, text);
  const { runs, covered, phrases } = runsIn(draft, passages);
  const known = phrases.map((phrase, at) => (at % 2 === 1 ? phrase : undefined));
  const drawn = ({ draft: from, length, paragraph, agreed }: SharedRun) =>
    `${foldedWords(draft, from, from + length).join(' ')} at ${from} in ${paragraph + 1} at ${agreed}`;
  return {
    draft: text,
    runs: runs.map(drawn),
    covered: covered.join(' '),
    crowded: crowdedRuns(draft, passages, draftPhrases(draft, passages)).map(drawn),
    novel: novelRuns(draft, passages, known).map(drawn),
    aligned: matchesIn(draft, passages).alignments.map(
      (one) =>
        `${one.paragraph + 1} ${one.draftFrom}-${one.draftTo} ${one.agreedFrom}-${one.agreedTo} ${one.words} ${one.content} ${one.score}`,
    ),
  };
}

suite('what a draft shares with the passages', () => {
  for (const row of rows) test(row.draft, () => assert.deepEqual(shared(row.draft), row));

  test('counts only where not all of it is stock', () => {
    const draft = draftWords(
      passages.vocabulary,
      'Towns keep dry wood and old huts of stone keep out the rain',
    );
    const alignments = (stock: (at: number) => number) =>
      matchesIn(draft, passages, (_, at) => stock(at)).alignments.map(({ paragraph }) => paragraph + 1);
    assert.deepEqual(
      alignments(() => 39),
      [4, 3, 1, 2],
    );
    assert.deepEqual(
      alignments(() => 40),
      [],
    );
    assert.deepEqual(
      alignments((at) => (at === 10 ? 0 : 40)),
      [4],
    );
    assert.deepEqual(
      alignments((at) => (at === 2 ? 0 : 40)),
      [1, 2],
    );
    assert.deepEqual(
      alignments((at) => (at === 0 ? 0 : 40)),
      [3],
    );
  });
});
