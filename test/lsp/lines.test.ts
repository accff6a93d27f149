/** Ranges as editors send them, in any text. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { lineIndexOf, spanOf } from '../../server/src/lsp/lines';

const text = fc.string({ unit: fc.constantFrom('a', 'b ', '\n', '\r', '\r\n', '\u{1F600}', '\u2028') });
const position = fc.record({
  line: fc.integer({ min: -1, max: 9 }),
  character: fc.integer({ min: -1, max: 9 }),
});

suite('the span of a range', () => {
  test('lies in the text, whichever end comes first', () =>
    fc.assert(
      fc.property(text, position, position, (written, start, end) => {
        const lines = lineIndexOf(written);
        const span = spanOf(lines, { start, end });
        assert.ok(0 <= span.start && span.start <= span.end && span.end <= written.length);
        assert.deepEqual(spanOf(lines, { start: end, end: start }), span);
      }),
    ));

  test('is found again from its positions', () =>
    fc.assert(
      fc.property(text, position, position, (written, start, end) => {
        const lines = lineIndexOf(written);
        const span = spanOf(lines, { start, end });
        const again = { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
        assert.deepEqual(spanOf(lines, again), span);
      }),
    ));
});
