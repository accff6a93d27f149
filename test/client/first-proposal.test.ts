import { strict as assert } from 'node:assert';
import { firstProposal } from '../../client/src/import/first-proposal';
import { inEnglish } from '../support/in-english';

const TEXT = 'Ships [Jane Doe: and [US del: all] boats] dock [US del: at once].';

suite('the first proposal of an author', () => {
  test('is what they add, with what is nested in it, else what they delete', () => {
    assert.equal(firstProposal('Jane Doe', TEXT, inEnglish), 'adds "and [US del: all] boats"');
    assert.equal(firstProposal('US', TEXT, inEnglish), 'deletes "all"');
    assert.equal(firstProposal('Jane', TEXT, inEnglish), '');
  });

  test('is shortened between words', () => {
    const words =
      'to keep every one of the lights of all harbours and of all lighthouses burning by day and by night';
    assert.equal(
      firstProposal('EU', `[EU: ${words}]`, inEnglish),
      'adds "to keep every one of the lights of all harbours and of all ..."',
    );
  });
});
