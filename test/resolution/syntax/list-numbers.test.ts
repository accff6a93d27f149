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
    assert.deepEqual(placeInLists('aa', [letters('z')], false), { depth: 0, style: 'letters' });
    assert.deepEqual(placeInLists('bb', [letters('aa')], false), { depth: 0, style: 'letters' });
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

suite('the place of a number', () => {
  const capitals = (last: string): OpenList => ({ style: 'capitals', last });
  const digits = (last: string): OpenList => ({ style: 'digits', last });
  for (const [number, open, introduced, depth, style] of [
    ['A', [letters('b')], false, 1, 'capitals'],
    ['B', [letters('b'), capitals('A')], false, 1, 'capitals'],
    ['1', [letters('b')], true, 1, 'digits'],
    ['2', [letters('b'), digits('1')], false, 1, 'digits'],
    ['10', [digits('9')], false, 0, 'digits'],
    ['aa', [letters('z')], false, 0, 'letters'],
    ['bb', [letters('aa')], false, 0, 'letters'],
    ['a', [letters('c')], true, 1, 'letters'],
    ['a', [letters('c')], false, 0, 'letters'],
    ['i', [letters('c')], false, 1, 'numerals'],
    ['ii', [letters('h'), numerals('i')], true, 1, 'numerals'],
    ['d', [letters('c'), numerals('i')], true, 0, 'letters'],
    ['c', [letters('a'), letters('b')], false, 1, 'letters'],
    ['x', [letters('w'), numerals('ix')], false, 1, 'numerals'],
    ['vi', [letters('b')], false, 1, 'numerals'],
    ['q', [], false, 0, 'letters'],
    ['a', [letters('a'), numerals('i'), digits('1'), capitals('A'), letters('a')], true, 0, 'letters'],
  ] as const)
    test(`(${number}) after ${open.map(({ last }) => `(${last})`).join(' ') || 'nothing'}${introduced ? ' and a colon' : ''}`, () =>
      assert.deepEqual(placeInLists(number, open, introduced), { depth, style }));

  test('numerals up to 39, and nothing that looks like one', () => {
    const numerals = 'i ii iii iv v vi vii viii ix x xi xiv xix xx xxiv xxxix'.split(' ');
    assert.deepEqual(numerals.map(valueOfNumeral), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 14, 19, 20, 24, 39]);
    for (const other of ['', 'iiii', 'ivx', 'vx', 'xxxx', 'xl', 'ixi', 'ia', 'ai', 'I', 'iv '])
      assert.equal(valueOfNumeral(other), 0, other);
  });
});
