/** What a draft asks for in the place of what should be done. */
import { strict as assert } from 'node:assert';
import { asks, isAskedFor, openingVerbOf } from '../../../server/src/match/index/asking';

suite('what is asked for', () => {
  const drafts: readonly (readonly [sentence: string, ours: string, theirs: string, asked: boolean])[] = [
    ['requests that ferries', '', 'should', true],
    ['also strongly recommends that old ferries', '', 'must', true],
    ['decides that the fair', '', 'shall', true],
    ['reiterates its request that ferries', '', 'should', true],
    ['agrees that it is essential that ferries', '', 'should', true],
    ['requests the council to see to it that ferries', '', 'will', true],
    ['requests the council and the ferries', '', 'should', false],
    ['notes that ferries', '', 'should', false],
    ['reaffirms that ferries', '', 'should', false],
    ['we note that ferries', '', 'should', false],
    ['that ferries', '', 'should', false],
    ['requests that ferries', '', 'may', false],
    ['requests that ferries', '', 'should be', false],
    ['requests that ferries', 'may', 'should', false],
    ['urges ferries', 'to', 'must', true],
    ['further urges ferries', 'to', 'shall', true],
    ['again calls upon ferries', 'to', 'will', true],
    ['notes attempts', 'to', 'must', false],
    ['urges ferries', 'to', 'may', false],
    ['', 'to', 'must', false],
  ];
  for (const [sentence, ours, theirs, asked] of drafts)
    test(`"${sentence} (${ours})" for "${theirs}"`, () =>
      assert.equal(isAskedFor(words(ours), words(theirs), words(sentence)), asked));

  test('by the verb of the sentence, whatever adverb stands before it', () => {
    assert.equal(openingVerbOf(words('also solemnly urges pilots to')), 'urges');
    assert.equal(openingVerbOf([]), '');
    assert.ok(asks(words('once again invites pilots to')));
    assert.ok(!asks(words('pilots invite guests to')));
  });
});

const words = (text: string): string[] => text.split(' ').filter(Boolean);
