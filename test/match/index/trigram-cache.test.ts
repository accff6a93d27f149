import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { rememberedThrees } from '../../../server/src/match/index/trigram-cache';

const ids = fc.array(fc.integer({ min: 1, max: 2 ** 31 - 1 }), { minLength: 3, maxLength: 40 });
const few = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 3, maxLength: 60 });

suite('what is remembered of three words', () => {
  test('is what is computed of them, however often it is asked', () =>
    fc.assert(
      fc.property(fc.array(fc.oneof(ids, few), { minLength: 1, maxLength: 30 }), (texts) => {
        const compute = (words: readonly number[], at: number) => words.slice(at, at + 3).join(' ');
        const remembered = rememberedThrees(compute);
        for (const words of [...texts, ...texts])
          for (let at = 0; at + 3 <= words.length; at++)
            assert.equal(remembered(words, at), compute(words, at));
      }),
    ));

  test('is not computed again', () => {
    let computed = 0;
    const remembered = rememberedThrees(() => ++computed);
    const words = [1, 2, 3, 1, 2, 3];
    assert.equal(remembered(words, 0), remembered(words, 3));
    assert.equal(computed, 1);
  });
});
