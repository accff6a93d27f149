import assert from 'node:assert/strict';
import {
  ORDINAL_PATTERN,
  ordinalWords,
  readOrdinal,
} from '../../../server/src/resolution/citations/ordinal-words';

const whole = new RegExp(`^${ORDINAL_PATTERN}$`);

suite('ordinal numbers in words', () => {
  test('are written as sessions are counted', () => {
    assert.deepEqual(
      [1, 2, 3, 5, 8, 9, 12, 19, 20, 21, 40, 55, 73, 80, 99].map(ordinalWords),
      'first second third fifth eighth ninth twelfth nineteenth twentieth twenty-first fortieth fifty-fifth seventy-third eightieth ninety-ninth'.split(
        ' ',
      ),
    );
    assert.deepEqual([0, 100, 1.5, -3].map(ordinalWords), ['0', '100', '1.5', '-3']);
  });

  test('are read and found whole, from first to ninety-ninth', () => {
    for (let n = 1; n < 100; n++) {
      const words = ordinalWords(n);
      assert.equal(readOrdinal(words.toUpperCase()), n);
      assert.equal(readOrdinal(words.replace('-', '\u2011')), n);
      assert.match(words, whole);
      assert.match(words.replace('-', '\u2011'), whole);
    }
    for (const other of [
      '',
      'zeroth',
      'seventy',
      'seventythird',
      'seventy-',
      '-third',
      'tenieth',
      'ten-first',
      'hundredth',
    ]) {
      assert.equal(readOrdinal(other), undefined, other);
      assert.doesNotMatch(other, whole);
    }
  });
});
