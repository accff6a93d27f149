import { strict as assert } from 'node:assert';
import { departures } from '../../../server/src/match/compare/departures';
import { draftWords, foldedWords } from '../../../server/src/match/compare/draft-tokens';
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

suite('a paragraph that almost repeats an agreed one', () => {
  test('departs from it in each of up to four places', () =>
    assert.deepEqual(departing(4), ['guard', 'motors', 'chains', 'masts']));

  test('is a text of its own where it differs in more, however much is alike', () =>
    assert.deepEqual(departing(5), []));
});
