/** Years, sessions and meetings that a draft names because time has gone on. */
import { strict as assert } from 'node:assert';
import { draftWords } from '../../../server/src/match/align/draft-tokens';
import { matchesIn } from '../../../server/src/match/align/near-misses';
import { weighed } from '../../../server/src/match/compare/departures';
import { smallYardstick } from '../../support/passages';

/** Adopted in 2018. */
const yardstick = {
  ...smallYardstick([
    'The pilots counted all lamps and wrecks of the northern coast in 2016.',
    'The Harbour Forum of small islands will be held again in the old port of the pilots in 2022.',
    'Light every pier of the coast and halve all tolls for small boats by 2030.',
    'The second Lighthouse Conference of all keepers shall hear the pilots of remote islands.',
    'Vessels in need shall enter the calm harbour by the second lane of the inner channel.',
  ]),
  yearOf: () => 2018,
};

/** What is made of each difference: the reason for silence, or its weight. */
const judged = (text: string, against = yardstick): string[] => {
  const draft = draftWords(against.passages.vocabulary, text);
  const matches = matchesIn(draft, against.passages);
  // Where two parts meet at the words, both speak of them.
  return [
    ...new Set(
      weighed({ yardstick: against, draft, matches }).map(({ silence, weight }) => silence ?? weight),
    ),
  ];
};

const COUNTED = 'counted all lamps and wrecks of the northern coast in';

suite('another year', () => {
  const drafts: readonly (readonly [text: string, ...judged: string[]])[] = [
    [`Notes that the pilots ${COUNTED} 2019;`, 'date'],
    [`Notes that the pilots ${COUNTED} 2018;`, 'full'],
    [`Notes that the pilots ${COUNTED} 2015;`, 'full'],
    [`Recalling that the pilots ${COUNTED} 2019,`, 'full'],
    [`Recalls that the pilots ${COUNTED} 2019;`, 'full'],
    [`Notes that the pilots ${COUNTED} May 2019;`, 'slight'],
    [`Notes that the pilots ${COUNTED} 20190;`, 'full'],
    [
      'Decides that the Harbour Forum of small islands will be held again in the old port of the pilots in 2026;',
      'date',
    ],
    [
      'Decides that the Harbour Forum of small islands will be held again in the old port of the pilots in 2017;',
      'full',
    ],
    ['Decides to light every pier of the coast and halve all tolls for small boats by 2035;', 'full'],
    [
      'Holds, at sea, as before: light every pier of the coast and halve all tolls for small boats by 2035;',
      'full',
    ],
  ];
  for (const [text, ...expected] of drafts) test(text, () => assert.deepEqual(judged(text), expected));

  test('of a text that has none is a departure', () =>
    assert.deepEqual(
      judged(`Notes that the pilots ${COUNTED} 2019;`, { ...yardstick, yearOf: () => undefined as never }),
      ['full'],
    ));
});

suite('another meeting of a series', () => {
  for (const ordinal of `first third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth twentieth
    twenty-first thirty-second forty-third fifty-fourth sixty-fifth seventy-eighth eightieth ninety-ninth hundredth 2nd 3rd
    21st 78th`.split(/\s+/))
    test(`the ${ordinal} conference`, () =>
      assert.deepEqual(
        judged(
          `Notes that the ${ordinal} Lighthouse Conference of all keepers shall hear the pilots of remote islands;`,
        ),
        ['date'],
      ));
  for (const [words, ...expected] of [
    ['new', 'full'],
    ['tenfold', 'full'],
    ['third and new', 'full'],
  ])
    test(`the ${words} conference`, () =>
      assert.deepEqual(
        judged(
          `Notes that the ${words} Lighthouse Conference of all keepers shall hear the pilots of remote islands;`,
        ),
        expected,
      ));
  test('is no lane', () =>
    assert.deepEqual(
      judged('Vessels in need shall enter the calm harbour by the third lane of the inner channel;'),
      ['full'],
    ));
});
