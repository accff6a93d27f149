import assert from 'node:assert/strict';
import { inNaturalOrder } from '../../client/src/views/natural-order';

suite('names in the side bar', () => {
  test('stand in the order of their numbers', () => {
    const names = ['A/RES/78/100', 'A/RES/78/11', 'A/RES/9/1', 'GCM', 'A/RES/78/10'];
    assert.deepEqual([...names].sort(inNaturalOrder), [
      'A/RES/9/1',
      'A/RES/78/10',
      'A/RES/78/11',
      'A/RES/78/100',
      'GCM',
    ]);
  });
});
