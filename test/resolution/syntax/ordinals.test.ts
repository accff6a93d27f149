import { strict as assert } from 'node:assert';
import { valueOfNumeral } from '../../../server/src/resolution/syntax/list-numbers';
import { itemNumber, ordinalsFrom } from '../../../server/src/resolution/syntax/ordinals';

suite('the numbers of list items', () => {
  test('follow from the first one', () =>
    assert.deepEqual(['a', 'i', '1', 'A', 'b', 'ii', ''].map(ordinalsFrom), [
      'letters',
      'numerals',
      'digits',
      'capitals',
      undefined,
      undefined,
      undefined,
    ]));

  test('are letters, doubled after z', () => {
    const letters = [0, 1, 25, 26, 27, 52].map((place) => itemNumber('letters', place));
    assert.deepEqual(letters, ['a', 'b', 'z', 'aa', 'bb', 'aaa']);
    assert.deepEqual(
      [0, 25, 26].map((place) => itemNumber('capitals', place)),
      ['A', 'Z', 'AA'],
    );
  });

  test('are digits', () =>
    assert.deepEqual(
      [0, 9].map((place) => itemNumber('digits', place)),
      ['1', '10'],
    ));

  test('are numerals as far as they are read, then digits', () => {
    const numerals = Array.from({ length: 39 }, (_, place) => itemNumber('numerals', place));
    assert.deepEqual(
      numerals.map(valueOfNumeral),
      numerals.map((_, place) => place + 1),
    );
    assert.deepEqual(
      [3, 8, 19, 28, 38].map((place) => numerals[place]),
      ['iv', 'ix', 'xx', 'xxix', 'xxxix'],
    );
    assert.equal(itemNumber('numerals', 39), '40');
  });
});
