import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { checksumOfBytes } from '../../server/src/text/checksum';
import { numbers16, numbers32 } from '../../server/src/text/typed-arrays';

/** The same bytes at another place of another buffer. */
function moved(bytes: Uint8Array, by: number): Uint8Array {
  const all = new Uint8Array(bytes.length + by);
  all.set(bytes, by);
  return all.subarray(by);
}

const bytes = fc.uint8Array({ minLength: 8, maxLength: 40 });

suite('numbers in bytes', () => {
  test('are read low byte first, wherever the bytes lie', () =>
    fc.assert(
      fc.property(bytes, fc.nat(3), (all, by) => {
        const here = moved(all, by);
        const first = (size: number) => [...all.subarray(0, size)].reduceRight((sum, one) => sum * 256 + one);
        assert.equal(numbers32(here, 0, 2)[0], first(4));
        assert.equal(numbers16(here, 0, 4)[0], first(2));
        assert.deepEqual(numbers32(here, 4, 1), numbers32(all.slice(4), 0, 1));
      }),
    ));
});

suite('the checksum of bytes', () => {
  test('is the same wherever they lie', () =>
    fc.assert(
      fc.property(bytes, fc.nat(3), (all, by) =>
        assert.equal(checksumOfBytes(moved(all, by)), checksumOfBytes(all)),
      ),
    ));

  test('is another one when a byte is', () =>
    fc.assert(
      fc.property(bytes, fc.nat(7), fc.integer({ min: 1, max: 255 }), (all, at, change) => {
        const other = all.slice();
        other[at] = (other[at] as number) ^ change;
        assert.notEqual(checksumOfBytes(other), checksumOfBytes(all));
      }),
    ));
});
