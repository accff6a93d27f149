/** White space as single blanks. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { withSingleBlanks } from '../../server/src/text/whitespace';

const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\t', '\r\n', '\u00A0', '\u2028', '.') });

test('white space of any kind and length becomes a single blank', () =>
  fc.assert(
    fc.property(text, (written) => assert.equal(withSingleBlanks(written), written.replace(/\s+/g, ' '))),
  ));
