import { strict as assert } from 'node:assert';
import { append } from '../../server/src/text/append';

suite('many items', () => {
  test('are added to a list, more than a call can have arguments', () => {
    const list = [0];
    append(list, new Array(130_000).fill(1));
    assert.equal(list.length, 130_001);
  });
});
