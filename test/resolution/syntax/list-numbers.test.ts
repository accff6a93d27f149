import assert from 'node:assert/strict';
import {
  type OpenList,
  placeInLists,
  valueOfNumeral,
} from '../../../server/src/resolution/syntax/list-numbers';

const letters = (last: string): OpenList => ({ style: 'letters', last });
const numerals = (last: string): OpenList => ({ style: 'numerals', last });

suite('list numbers', () => {
  test('a number continues the innermost list that it follows', () => {
    assert.deepEqual(placeInLists('c', [letters('b'), numerals('iv')], false), {
      depth: 0,
      style: 'letters',
    });
    assert.deepEqual(placeInLists('v', [letters('b'), numerals('iv')], false), {
      depth: 1,
      style: 'numerals',
    });
    assert.deepEqual(placeInLists('v', [letters('u')], false), { depth: 0, style: 'letters' });
  });

  test('a list begins where one is introduced', () => {
    assert.deepEqual(placeInLists('i', [letters('h')], true), { depth: 1, style: 'numerals' });
    assert.deepEqual(placeInLists('i', [letters('h')], false), { depth: 0, style: 'letters' });
    assert.deepEqual(placeInLists('a', [], false), { depth: 0, style: 'letters' });
  });

  test('a number put in beside another stands in its list, and the next one follows both', () => {
    assert.deepEqual(placeInLists('b bis', [letters('b'), numerals('iv')], false), {
      depth: 0,
      style: 'letters',
    });
    assert.deepEqual(placeInLists('iv ter', [letters('b'), numerals('iv bis')], false), {
      depth: 1,
      style: 'numerals',
    });
    assert.deepEqual(placeInLists('c', [letters('b ter')], false), { depth: 0, style: 'letters' });
  });

  test('a number left out does not break the list', () => {
    assert.deepEqual(placeInLists('d', [letters('b')], false), { depth: 0, style: 'letters' });
  });

  test('numerals have their values', () => {
    assert.deepEqual(['i', 'iv', 'ix', 'xiv', 'xxxix', 'a', ''].map(valueOfNumeral), [1, 4, 9, 14, 39, 0, 0]);
  });
});
