/** Whether an index is that of some documents, where its places are looked at in several steps. */
import { strict as assert } from 'node:assert';
import { isIndexOf } from '../../../server/src/match/index/is-index-of';
import { inMemory } from '../../../server/src/match/index/sorted-places';
import { buildIndex } from '../../../server/src/match/index/word-index';
import { finished } from '../../../server/src/text/steps';
import { tinyDocument } from '../../support/tiny-corpus';

suite('an index of twenty thousand words', () => {
  const words = Array.from({ length: 20_000 }, (_, at) => `w${(at * at) % 9973}`);
  const documents = [
    tinyDocument({ paragraphs: [words.slice(0, 12_500).join(' '), words.slice(12_500).join(' ')] }),
  ];
  const index = buildIndex(documents);

  test('is that of its documents', () => assert.equal(finished(isIndexOf(index, documents)), true));

  for (const at of [0, 16_383, 16_384, 19_998])
    test(`is not where the places ${at} and the next one are exchanged`, () => {
      const suffixes = inMemory(index.suffixes).slice();
      [suffixes[at], suffixes[at + 1]] = [suffixes[at + 1] as number, suffixes[at] as number];
      assert.equal(finished(isIndexOf({ ...index, suffixes }, documents)), false);
    });
});
