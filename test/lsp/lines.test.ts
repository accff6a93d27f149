/** Offsets and positions, beside the library that VS Code's own servers use. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Lines } from '../../server/src/lsp/lines';

const text = fc.string({ unit: fc.constantFrom('a', 'b ', '\n', '\r', '\r\n', '\u{1F600}', '\u2028') });

suite('the lines of a text', () => {
  test('give each offset the position that editors give it', () =>
    fc.assert(
      fc.property(text, fc.integer({ min: -2, max: 30 }), (written, offset) => {
        const known = TextDocument.create('', '', 0, written);
        assert.deepEqual(new Lines(written).positionAt(offset), known.positionAt(offset));
      }),
    ));

  test('give each position the offset that editors give it', () =>
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: -1, max: 9 }),
        fc.integer({ min: -1, max: 9 }),
        (written, line, character) => {
          const known = TextDocument.create('', '', 0, written);
          assert.equal(new Lines(written).offsetAt({ line, character }), known.offsetAt({ line, character }));
        },
      ),
    ));
});
