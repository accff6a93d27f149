import assert from 'node:assert/strict';
import { edited } from '../../../../server/src/service/edits/edits';
import { bracketActions } from '../../../../server/src/service/features/negotiation/bracket-actions';
import { draftWithCursor } from '../../../support/small-world';

const actions = (text: string) => {
  const { snapshot, offset } = draftWithCursor(text);
  return bracketActions(snapshot, { start: offset, end: offset }).map(({ title, edits }) => [
    title,
    edited(snapshot.text, edits),
  ]);
};

suite('actions on brackets', () => {
  test('a proposal is accepted or rejected alone', () => {
    assert.deepEqual(actions('States [EU: , inc$0luding girls,] to [EU: fully] act'), [
      ['Accept the proposal of EU', 'States, including girls, to [EU: fully] act'],
      ['Reject the proposal of EU', 'States to [EU: fully] act'],
    ]);
  });

  test('an objection takes the bracket before it along', () => {
    assert.deepEqual(actions('to [fully] [deleted: Nor$0way] act'), [
      ['Accept the proposal of Norway', 'to act'],
      ['Reject the proposal of Norway', 'to fully act'],
    ]);
  });

  test('of alternatives one is kept', () => {
    assert.deepEqual(actions('to [strength$0en / enhance] it'), [
      ['Keep "strengthen"', 'to strengthen it'],
      ['Keep "enhance"', 'to enhance it'],
      ['Delete the words in brackets', 'to it'],
    ]);
  });

  test('the innermost bracket is meant, and outside brackets nothing', () => {
    assert.deepEqual(actions('a [b [c$0] d] e')[0], ['Keep "c"', 'a [b c d] e']);
    assert.deepEqual(actions('a$0 [b]'), []);
  });
});
