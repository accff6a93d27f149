/** The words of a draft in numbers: which are known, what carries meaning, and where clauses begin and end. */
import { strict as assert } from 'node:assert';
import { draftWords, foldedAt, foldedWords } from '../../../server/src/match/align/draft-tokens';
import { gap } from '../../../server/src/match/index/punctuation';
import { smallYardstick } from '../../support/passages';

const { vocabulary } = smallYardstick(['Keep the oars dry, and the sails in the hold.']).passages;
const draft = draftWords(vocabulary, 'Keep the lamps and oars dry; sails, the ropes in it');

suite('the words of a draft in numbers', () => {
  test('are those of the agreed texts where they have them', () => {
    const words = foldedWords(draft, 0, draft.length);
    assert.deepEqual(
      words.filter((_, at) => (draft.ids[at] as number) > 0),
      ['keep', 'the', 'and', 'oars', 'dry', 'sails', 'the', 'in'],
    );
    for (const [at, id] of draft.ids.entries())
      if (id > 0) assert.equal(id, vocabulary.idOf(words[at] as string));
  });

  test('have each a number of their own where they are new, below -1', () => {
    const unknown = draft.ids.filter((id) => id <= 0);
    assert.equal(new Set(unknown).size, 3);
    assert.ok(unknown.every((id) => id < -1));
  });

  test('count those that carry meaning', () =>
    assert.deepEqual(draft.contents, [0, 1, 1, 2, 2, 3, 4, 5, 5, 6, 6, 6]));

  test('know what stands before each', () => {
    assert.deepEqual(
      draft.gaps.map((one) => (one === gap.clause ? ';' : one === gap.comma ? ',' : ' ')).join(''),
      ';     ;,   ',
    );
    assert.deepEqual(draft.clauseStarts, [0, 0, 0, 0, 0, 0, 6, 6, 6, 6, 6]);
    assert.deepEqual(draft.clauseEnds, [6, 6, 6, 6, 6, 6, 11, 11, 11, 11, 11]);
  });

  test('are empty before the first and after the last', () => {
    assert.equal(foldedAt(draft, 0), 'keep');
    assert.equal(foldedAt(draft, 10), 'it');
    assert.equal(foldedAt(draft, -1), '');
    assert.equal(foldedAt(draft, 11), '');
  });

  test('leave out what is to be skipped', () =>
    assert.deepEqual(foldedWords(draftWords(vocabulary, 'Keep[^1] oars', [{ start: 4, end: 8 }]), 0, 2), [
      'keep',
      'oars',
    ]));
});
