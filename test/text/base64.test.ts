import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { fromBase64, toBase64 } from '../../server/src/text/base64';

suite('bytes as text', () => {
  test('are written as everywhere, and read again', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        assert.equal(toBase64(bytes), Buffer.from(bytes).toString('base64'));
        assert.deepEqual(fromBase64(toBase64(bytes)), bytes);
      }),
    );
  });

  test('what is long is joined of pieces', () => {
    const bytes = new Uint8Array(100_001).map((_, at) => at);
    assert.deepEqual(fromBase64(toBase64(bytes)), bytes);
  });
});
