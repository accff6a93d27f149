import { strict as assert } from 'node:assert';
import { negotiationMarks } from '../../server/src/resolution/negotiation/brackets';
import { parse } from '../../server/src/resolution/parse';
import { append } from '../../server/src/text/append';

suite('many items', () => {
  test('are added to a list, however many they are', () => {
    const list = [0];
    append(list, new Array(400_000).fill(1));
    assert.equal(list.length, 400_001);
  });

  test('brackets of one paragraph are read, however many they are', () => {
    const many = 130_000;
    assert.equal(negotiationMarks(parse('['.repeat(many))).unpaired.length, many);
  });
});
