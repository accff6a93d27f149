import assert from 'node:assert/strict';
import fc from 'fast-check';
import { linesOf, trim } from '../../server/src/text/lines';
import { slice } from '../../server/src/text/span';

const lines = (text: string, from = 0) => linesOf(text, from).map((span) => slice(text, span));

suite('lines of a text', () => {
  test('they end in LF, CRLF or CR', () => {
    assert.deepEqual(lines('a\nb\r\nc\rd'), ['a', 'b', 'c', 'd']);
    assert.deepEqual(lines('a\n\nb\n'), ['a', '', 'b']);
    assert.deepEqual(lines(''), []);
  });

  test('they may begin in the middle', () => assert.deepEqual(lines('a\nb\nc', 2), ['b', 'c']));

  test('they hold all except the line breaks', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\u{1F600}') }), (text) => {
        assert.equal(lines(text).join(''), text.replace(/[\r\n]/g, ''));
      }),
    );
  });

  test('white space at the ends is trimmed, no-break blanks and marks of direction too', () => {
    const text = '\uFEFF\u00A0 \u200Ea b\u200F\t';
    assert.equal(slice(text, trim(text, { start: 0, end: text.length })), 'a b');
    assert.deepEqual(trim('   ', { start: 0, end: 3 }), { start: 3, end: 3 });
  });
});
