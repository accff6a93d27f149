import assert from 'node:assert/strict';
import { applied } from '../../../../server/src/service/edits/reflow/reflow';
import { insertFootnote } from '../../../../server/src/service/features/editing/insert-footnote';
import { draftWithCursor, smallWorld } from '../../../support/small-world';

const world = smallWorld();

function inserted(text: string, instrument?: string): string | undefined {
  const { snapshot, offset } = draftWithCursor(text);
  const found = insertFootnote(world, snapshot, offset, instrument);
  return found && applied(snapshot.text, found.edits);
}

suite('insert footnote', () => {
  test('the first note of a draft', () => {
    assert.equal(
      inserted('*Recalling* the Convention on the Rights of the $0Child, which'),
      '*Recalling* the Convention on the Rights of the Child,[^1] which\n\n[^1]: United Nations, *Treaty Series*, vol. 1577, No. 27531.\n',
    );
  });

  test('between others it is numbered in order, and Ibid. is used where it is due', () => {
    assert.equal(
      inserted(
        '*Recalling* CEDAW,[^1] the $0Slavery Convention and the New Urban Agenda,[^2]\n\n[^1]: United Nations, *Treaty Series*, vol. 1249, No. 20378.\n\n[^2]: Resolution 71/256, annex.\n',
      ),
      '*Recalling* CEDAW,[^1] the Slavery Convention[^2] and the New Urban Agenda,[^3]\n\n[^1]: United Nations, *Treaty Series*, vol. 1249, No. 20378.\n\n[^2]: League of Nations, *Treaty Series*, vol. LX, No. 1414.\n\n[^3]: Resolution 71/256, annex.\n',
    );
    assert.equal(
      inserted(
        '*Recalling* CEDAW,[^1] and the Conven$0tion on the Rights of the Child,\n\n[^1]: United Nations, *Treaty Series*, vol. 1249, No. 20378.\n',
      ),
      '*Recalling* CEDAW,[^1] and the Convention on the Rights of the Child,[^2]\n\n[^1]: United Nations, *Treaty Series*, vol. 1249, No. 20378.\n\n[^2]: Ibid., vol. 1577, No. 27531.\n',
    );
  });

  test('an instrument chosen from a list has its mark at the cursor', () => {
    assert.equal(
      inserted('*Recalling* the outcome of Quito$0, which', 'nua'),
      '*Recalling* the outcome of Quito,[^1] which\n\n[^1]: Resolution 71/256, annex.\n',
    );
    assert.equal(inserted('*Recalling* it$0,', 'no-such-instrument'), undefined);
    assert.equal(
      inserted('*Recalling* Quito,[^1]$0 which\n\n[^1]: A/65/1.\n', 'nua'),
      '*Recalling* Quito,[^1],[^2] which\n\n[^1]: A/65/1.\n\n[^2]: Resolution 71/256, annex.\n',
    );
  });

  test('an instrument that has its mark, or none that is known, gets no note', () => {
    assert.equal(
      inserted('*Recalling* the New Urban $0Agenda,[^1]\n\n[^1]: Resolution 71/256, annex.\n'),
      undefined,
    );
    assert.equal(inserted('*Recalling* the $0weather,'), undefined);
  });
});
