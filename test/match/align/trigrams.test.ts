/** Where three words of a draft stand in the passages, and how far both say the same around a place. */
import { strict as assert } from 'node:assert';
import { draftWords } from '../../../server/src/match/align/draft-tokens';
import {
  equalBefore,
  equalFrom,
  phraseAt,
  placesOf,
  positionsIn,
} from '../../../server/src/match/align/trigrams';
import { smallYardstick } from '../../support/passages';

const { passages } = smallYardstick([
  'Row the boat home.',
  'They row the boat out and row the boat back.',
  'Row the boat.',
]);
const { starts, tokens } = passages.index;
const draft = draftWords(passages.vocabulary, 'they row the boat home and row the dinghy');
const start = (paragraph: number) => starts[paragraph] as number;

suite('three words of a draft', () => {
  test('stand in all their places, the last one first', () => {
    const phrase = phraseAt(passages, draft.ids, 1);
    assert.ok(phrase);
    assert.equal(placesOf(phrase), 4);
    assert.deepEqual([...positionsIn(passages, phrase)], [start(2), start(1) + 6, start(1) + 1, start(0)]);
  });

  test('stand nowhere with a word that is new, or where fewer are left', () => {
    assert.equal(phraseAt(passages, draft.ids, 6), undefined);
    assert.equal(phraseAt(passages, draft.ids, 7), undefined);
    assert.equal(phraseAt(passages, draft.ids, 4), undefined);
    assert.equal(phraseAt(passages, draft.ids.slice(0, 3), 1), undefined);
  });
});

suite('equal words around a place', () => {
  test('end where either text ends', () => {
    assert.equal(equalBefore(draft, tokens, 2, start(1) + 2), 2);
    assert.equal(equalBefore(draft, tokens, 2, start(0) + 1), 1);
    assert.equal(equalBefore(draft, tokens, 0, start(1)), 0);
    assert.equal(equalFrom(draft, tokens, 1, start(0)), 4);
    assert.equal(equalFrom(draft, tokens, 1, start(2)), 3);
    assert.equal(equalFrom(draft, tokens, 0, start(1)), 4);
  });
});
