import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { foldTitle, foldTitles } from '../../server/src/resolution/titles';

suite('titles', () => {
  test('folded together are as each by itself', () => {
    const unit = fc.constantFrom(...'aZ \u00c9\u0301\u2019\u2011\u00a0\u00ad\u03a3\n.');
    fc.assert(
      fc.property(fc.array(fc.string({ unit })), (titles) =>
        assert.deepEqual(foldTitles(titles), titles.map(foldTitle)),
      ),
    );
  });
});
