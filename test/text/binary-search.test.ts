import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { lowerBound } from '../../server/src/text/binary-search';

suite('bisection', () => {
  test('finds the first place that a plain search finds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 })),
        fc.integer({ min: -1, max: 10 }),
        (numbers, wanted) => {
          const sorted = numbers.sort((a, b) => a - b);
          const plain = sorted.findIndex((number) => number >= wanted);
          const found = lowerBound(0, sorted.length, (at) => (sorted[at] as number) < wanted);
          assert.equal(found, plain < 0 ? sorted.length : plain);
        },
      ),
    );
  });

  test('looks between its bounds alone', () => {
    const sorted = [1, 5, 5, 9];
    const of = (from: number, to: number) => lowerBound(from, to, (at) => (sorted[at] as number) < 5);
    assert.equal(of(2, 4), 2);
    assert.equal(of(0, 1), 1);
    assert.equal(of(3, 3), 3);
  });
});
