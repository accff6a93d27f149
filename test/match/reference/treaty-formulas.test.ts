import { strict as assert } from 'node:assert';
import { findAddress } from '../../../server/src/corpus/find-address';
import { isOfTreaty } from '../../../server/src/match/reference/treaty-formulas';
import { wordsOf } from '../../../server/src/text/words';
import { shippedCorpus } from '../../support/shipped-corpus';

const folded = (text: string): string[] => wordsOf(text).map((word) => word.folded);

suite('the lists of grounds that treaties give', () => {
  const { documents } = shippedCorpus();

  /** Parts of the lists, and a paragraph that quotes them. */
  const quoted: readonly (readonly [address: string, words: string])[] = [
    ['NYD, para. 13', 'national or social origin, property, birth or other status'],
    ['NYD, para. 13', 'race, colour, sex, language, religion, political or other opinion'],
    ['zero draft of 5 February 2018, para. 29 (b)', 'race, colour, descent, or national or ethnic origin'],
  ];
  for (const [address, words] of quoted)
    test(`${address} quotes "${words}", and so may a draft`, () => {
      const [found] = findAddress(documents, address);
      assert.ok(found, address);
      assert.ok(` ${folded(found.paragraph.text).join(' ')} `.includes(` ${folded(words).join(' ')} `));
      assert.ok(isOfTreaty(folded(words)));
    });

  test('the Convention on the Rights of the Child names disability', () =>
    assert.ok(isOfTreaty(folded('ethnic or social origin, property, disability, birth or other status'))));

  test('other grounds, the same in another order and no words are no part of them', () => {
    for (const words of ['race, colour and wealth', 'colour, race', 'religion or conviction', ''])
      assert.ok(!isOfTreaty(folded(words)), words);
  });
});
