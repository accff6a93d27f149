import { strict as assert } from 'node:assert';
import type { Alignment } from '../../../server/src/match/align/align';
import { draftWords, foldedWords } from '../../../server/src/match/align/draft-tokens';
import { holdsRun, isNear, thresholds } from '../../../server/src/match/align/near-misses';
import { departures } from '../../../server/src/match/compare/departures';
import { smallYardstick } from '../../support/passages';

const AGREED =
  'Masters shall keep a watch on deck, test the pumps each morning, mark the anchors, repair the sails, count the ropes and paint the hull before they leave the harbour at dawn.';
const yardstick = smallYardstick([AGREED]);
const OTHER_WORDS = [
  ['watch', 'guard'],
  ['pumps', 'motors'],
  ['anchors', 'chains'],
  ['sails', 'masts'],
  ['ropes', 'knots'],
] as const;

/** The words that depart where the first `count` of the words are replaced. */
function departing(count: number): string[] {
  const text = OTHER_WORDS.slice(0, count).reduce(
    (words, [agreed, own]) => words.replace(agreed, own),
    AGREED,
  );
  const draft = draftWords(yardstick.passages.vocabulary, text);
  return departures(yardstick, draft).map(({ difference }) =>
    foldedWords(draft, difference.draftFrom, difference.draftTo).join(' '),
  );
}

/** An alignment with so many equal words, content words among them, and differences of these sizes; `~` where words are reordered. */
function alignment(words: number, content: number, sizes: readonly (number | '~')[]): Alignment {
  const differences = sizes.map((size) => ({
    draftFrom: 4,
    draftTo: 4 + (size === '~' ? 5 : size),
    agreedFrom: 4,
    agreedTo: 5,
    last: false,
    ...(size === '~' && { reordered: true as const }),
  }));
  return {
    paragraph: 0,
    draftFrom: 0,
    draftTo: 20,
    agreedFrom: 0,
    agreedTo: 20,
    words,
    content,
    differences,
    score: 0,
  };
}

suite('an alignment', () => {
  const drawn: readonly (readonly [
    words: number,
    content: number,
    sizes: readonly (number | '~')[],
    boolean,
  ])[] = [
    [9, 3, [3], true],
    [9, 2, [3], false],
    [8, 3, [3], false],
    [12, 5, [1, 1, 1, 1], true],
    [30, 12, [1, 1, 1, 1, 1], false],
    [6, 3, ['~'], true],
    [5, 3, ['~'], false],
    [6, 4, [2], true],
    [3, 3, [], true],
  ];
  for (const [words, content, sizes, isClose] of drawn)
    test(`of ${words} words, ${content} of content, with ${sizes.join(', ') || 'nothing'} differing is ${isClose ? 'near' : 'chance'}`, () =>
      assert.equal(isNear(alignment(words, content, sizes), thresholds), isClose));

  test('holds a run that lies in it in both texts', () => {
    const holds = (draft: number, agreed: number, length: number) =>
      holdsRun(
        { ...alignment(9, 3, []), draftFrom: 2, draftTo: 9, agreedFrom: 12, agreedTo: 19 },
        { paragraph: 0, draft, agreed, length },
      );
    assert.ok(holds(2, 12, 7));
    assert.ok(holds(3, 13, 4));
    assert.ok(!holds(1, 12, 3));
    assert.ok(!holds(2, 11, 3));
    assert.ok(!holds(3, 13, 7));
    assert.ok(!holds(2, 17, 3));
    assert.ok(!holds(7, 12, 3));
  });
});

suite('a paragraph that almost repeats an agreed one', () => {
  test('departs from it in each of up to four places', () =>
    assert.deepEqual(departing(4), ['guard', 'motors', 'chains', 'masts']));

  test('is a text of its own where it differs in more, however much is alike', () =>
    assert.deepEqual(departing(5), []));
});
