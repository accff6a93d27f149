import { strict as assert } from 'node:assert';
import { isEmptyItem, labelAfter } from '../../../server/src/resolution/syntax/item-levels';

const LIST = ['1. *Urges*:', '', '(a) Ports:', '', '(i) To act;', '', '(ii) To wait;', ''];

suite('an empty item', () => {
  test('is a number and nothing more', () => {
    for (const line of ['2.', '2. ', '(a)', '(iv) ']) assert.ok(isEmptyItem(line), line);
    for (const line of ['', '2. *Asks*', '2', '(a) x', '[^1]: ']) assert.ok(!isEmptyItem(line), line);
  });

  test('goes a level down below the paragraph before it', () => {
    assert.equal(labelAfter(['1. *Urges*:', ''], '2.', 'down'), '(a)');
    assert.equal(labelAfter(['1. *Urges*:', '', '(a) Ports;', '', '(b) Ships;', ''], '2.', 'down'), '(c)');
    assert.equal(labelAfter(['1. *Urges*:', '', '(a) Ports:', ''], '(b)', 'down'), '(i)');
    assert.equal(labelAfter(LIST, '(b)', 'down'), '(iii)');
  });

  test('goes a level up to the next number there', () => {
    assert.equal(labelAfter(['1. *Urges*:', ''], '(a)', 'up'), '2.');
    assert.equal(labelAfter(LIST, '(iii)', 'up'), '(b)');
    assert.equal(labelAfter(LIST, '(b)', 'up'), '2.');
  });

  test('after (h) the letter (i) is no numeral', () => {
    const letters = [...'abcdefgh'].map((letter) => `(${letter}) Words;`);
    assert.equal(labelAfter(['1. *Urges*:', ...letters], '(i)', 'up'), '2.');
    assert.equal(labelAfter(['1. *Urges*:', ...letters], '(i)', 'down'), '(i)');
  });

  test('stays where there is no level, or nothing to hang on', () => {
    assert.equal(labelAfter([], '1.', 'down'), undefined);
    assert.equal(labelAfter(LIST, '2.', 'up'), undefined);
    assert.equal(labelAfter(LIST, '(iii)', 'down'), undefined);
  });
});
