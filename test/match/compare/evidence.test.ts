/** How much what is alike tells, and what follows from it: a departure, a hint, or silence as chance or stock. */
import { strict as assert } from 'node:assert';
import type { Alignment } from '../../../server/src/match/align/align';
import { draftWords, foldedWords } from '../../../server/src/match/align/draft-tokens';
import { matchesIn } from '../../../server/src/match/align/near-misses';
import { weighed } from '../../../server/src/match/compare/departures';
import {
  bitsOf,
  equalRuns,
  isAgreedLanguage,
  isWithin,
  stockOf,
} from '../../../server/src/match/compare/evidence';
import { withTables, type Yardstick } from '../../../server/src/match/reference/reference-texts';
import { smallYardstick } from '../../support/passages';

const agreed = smallYardstick([
  'Keep dry wood, spare ropes and clean water for stranded crews, train pilots in night signals and first aid, and publish charts of safe channels for small boats.',
  'Fishers rest in winter.',
]);

/** A yardstick of which every phrase stands in so many resolutions on other subjects. */
const stocked = (stock: number): Yardstick => ({
  ...agreed,
  ...withTables(agreed.passages, { stock: () => stock, phrase: () => 0, elsewhere: () => undefined }),
});

const difference = (draftFrom: number, draftTo: number) => ({
  draftFrom,
  draftTo,
  agreedFrom: draftFrom,
  agreedTo: draftTo,
  last: false,
});
const alignment = (draftFrom: number, draftTo: number, ...places: readonly (readonly [number, number])[]) =>
  ({
    draftFrom,
    draftTo,
    differences: places.map(([from, to]) => difference(from, to)),
  }) as unknown as Alignment;

suite('the equal words of an alignment', () => {
  const drawn: readonly (readonly [Alignment, ...runs: string[]])[] = [
    [alignment(2, 9), '2-9'],
    [alignment(2, 9, [4, 5]), '2-4', '5-9'],
    [alignment(2, 9, [2, 3]), '3-9'],
    [alignment(2, 9, [8, 9]), '2-8'],
    [alignment(2, 9, [4, 4], [6, 8]), '2-4', '4-6', '8-9'],
  ];
  for (const [one, ...runs] of drawn)
    test(runs.join(', '), () =>
      assert.deepEqual(
        [...equalRuns(one)].map(([from, to]) => `${from}-${to}`),
        runs,
      ),
    );

  test('tell a third of a phrase a word, and less where others have it', () => {
    const draft = draftWords(agreed.passages.vocabulary, 'a b c d e f g h');
    const bits = (stock: number, one: Alignment) => bitsOf(draft, () => stock, one).toFixed(2);
    const [full, half] = [Math.log2(1324) / 3, Math.log2(1324 / 4) / 3];
    assert.equal(bits(0, alignment(0, 8)), (6 * full).toFixed(2));
    assert.equal(bits(3, alignment(0, 8)), (6 * half).toFixed(2));
    assert.equal(bits(0, alignment(0, 8, [3, 4])), (3 * full).toFixed(2));
    assert.equal(bits(0, alignment(0, 2)), '0.00');
    assert.equal(bits(5000, alignment(0, 8)), '0.00');
  });

  test('are as rare as their rarest phrase', () => {
    const draft = draftWords(agreed.passages.vocabulary, 'a b c d e f g h');
    assert.equal(
      stockOf(draft, (_, at) => 9 - at, alignment(0, 8)),
      4,
    );
    assert.equal(
      stockOf(draft, (_, at) => 9 - at, alignment(0, 8, [4, 8])),
      8,
    );
    assert.equal(
      stockOf(draft, () => 1, alignment(0, 2)),
      Number.POSITIVE_INFINITY,
    );
  });

  test('stand on both sides of what is within', () => {
    assert.ok(isWithin(alignment(2, 9), difference(4, 5)));
    assert.ok(!isWithin(alignment(2, 9), difference(2, 5)));
    assert.ok(!isWithin(alignment(2, 9), difference(4, 9)));
  });
});

/** `full: ours`, or the reason for silence in the place of the weight. */
function judged(text: string, stock = 0): string[] {
  const yardstick = stocked(stock);
  const draft = draftWords(yardstick.passages.vocabulary, text);
  const matches = matchesIn(draft, yardstick.passages);
  return weighed({ yardstick, draft, matches }).map(
    ({ silence, weight, difference: { draftFrom, draftTo } }) =>
      `${silence ?? weight}: ${foldedWords(draft, draftFrom, draftTo).join(' ')}`,
  );
}

suite('words that are put in', () => {
  /** Whether the words in braces are agreed language. */
  function isAgreed(drawn: string): boolean {
    const before = drawn.slice(0, drawn.indexOf('{')).split(' ').filter(Boolean).length;
    const count = /\{(.*)\}/.exec(drawn)?.[1]?.split(' ').filter(Boolean).length ?? 0;
    const draft = draftWords(agreed.passages.vocabulary, drawn.replace(/[{}]/g, ''));
    return isAgreedLanguage(draft, matchesIn(draft, agreed.passages), difference(before, before + count));
  }

  for (const drawn of [
    'Ask for {spare ropes and} clean water for crews',
    'Ask for {spare ropes and} lamps of clean make',
    'Ask for lamps, {night signals and first aid} lessons',
    'Ask for {night signals and} good charts',
  ])
    test(`are agreed elsewhere: ${drawn}`, () => assert.ok(isAgreed(drawn)));
  for (const drawn of [
    'Ask for {spare ropes and lamps} and clean water',
    'Ask for {lamps and spare ropes and} clean water',
    'Ask for spare ropes {and} clean water',
    'Ask for {oars} ropes and clean water',
  ])
    test(`are not: ${drawn}`, () => assert.ok(!isAgreed(drawn)));
});

suite('what is alike weighs', () => {
  const drafts: readonly (readonly [stock: number, text: string, ...judged: string[]])[] = [
    [39, 'Keep dry wood, spare oars and clean water for stranded crews;', 'full: oars'],
    [40, 'Keep dry wood, spare oars and clean water for stranded crews;', 'stock: oars'],
    [
      3,
      'In the long nights of the year all towns of the coast keep dry wood, spare oars and clean water for old men and their families and friends who live far away from every road and quay;',
      'full: oars',
    ],
    [
      4,
      'In the long nights of the year all towns of the coast keep dry wood, spare oars and clean water for old men and their families and friends who live far away from every road and quay;',
      'chance: oars',
    ],
    [0, 'Ask towns to train pilots in day signals and first aid;', 'full: day'],
    [0, 'Ask towns to train pilots in night signals and good manners;', 'full: good manners'],
    [0, 'Ask towns to store spare ropes and clean water for stranded crews;'],
    [0, 'Ask towns to store spare ropes and clean buckets;'],
    [0, 'Ask towns for wet ropes and clean water for stranded crews;', 'slight: wet'],
    [30, 'Ask towns for wet ropes and clean water for stranded crews;', 'chance: wet'],
    [
      0,
      'Ask towns to train pilots in night signals and first aid, and publish books of safe channels for small boats;',
      'full: books',
    ],
    [
      0,
      'Ask towns to train pilots in night signals and first aid, to feed the crews of trawlers from the islands, and publish charts of safe channels for small boats;',
      'full: to feed the crews of trawlers from the islands',
    ],
    [
      8,
      'Ask towns to train pilots in night signals and first aid, to feed the crews of trawlers from the islands, and publish charts of safe channels for small boats;',
      'slight: to feed the crews of trawlers from the islands',
    ],
  ];
  for (const [stock, text, ...expected] of drafts)
    test(`where ${stock} have it: ${text}`, () => assert.deepEqual(judged(text, stock), expected));
});
