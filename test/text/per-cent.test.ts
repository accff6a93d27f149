import { strict as assert } from 'node:assert';
import { perCentOf } from '../../server/src/text/per-cent';

suite('per cent', () => {
  test('rounds down, so that a draft with words of its own is never all agreed language', () => {
    assert.equal(perCentOf(64.9 / 100), 64);
    assert.equal(perCentOf(999 / 1000), 99);
    assert.equal(perCentOf(1), 100);
    assert.equal(perCentOf(0), 0);
  });

  test('gives each whole share of a hundred words as it is', () => {
    for (let words = 0; words <= 100; words++) assert.equal(perCentOf(words / 100), words);
  });
});
