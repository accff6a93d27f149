import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { decodeText, firstBadByte } from '../../server/src/import/decode-text';

const decoder = new TextDecoder('utf-8', { fatal: true });

suite('bytes as text', () => {
  test('what is no UTF-8 is named with its line', () => {
    const damaged = Buffer.concat([Buffer.from('Émigrés\n𝄞\n'), Buffer.from([0x61, 0xe9, 0x0a])]);
    assert.throws(() => decodeText(damaged, decoder), { line: 3, message: /^not UTF-8: save/ });
    assert.throws(() => decodeText(Uint8Array.from([10, 0]), decoder), { line: 2, message: /^not a text/ });
    assert.equal(decodeText(Buffer.from('Émigrés 𝄞'), decoder), 'Émigrés 𝄞');
  });

  test('the first bad byte is where the decoder stops too', () => {
    const byte = fc.oneof(
      fc.integer({ min: 0, max: 255 }),
      fc.constantFrom(0x7f, 0x80, 0xbf, 0xc2, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0x9f, 0xa0, 0x8f, 0x90),
    );
    const decodes = (bytes: Uint8Array) => {
      try {
        decoder.decode(bytes);
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 12 }), (numbers) => {
        const bytes = Uint8Array.from(numbers);
        const bad = firstBadByte(bytes);
        assert.equal(decodes(bytes), bad === bytes.length);
        assert.ok(decodes(bytes.subarray(0, bad)));
      }),
      { numRuns: 500 },
    );
  });
});
