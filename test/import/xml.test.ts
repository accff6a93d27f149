import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { ImportError } from '../../server/src/import/model';
import { walkXml } from '../../server/src/import/xml';

/** What a walk tells, one line for each piece. */
function walked(xml: string): string[] {
  const told: string[] = [];
  walkXml(xml, {
    open: ({ name }, line) => void told.push(`<${name}> ${line}`),
    text: (text) => void told.push(text),
    close: (name) => void told.push(`</${name}>`),
  });
  return told;
}

suite('walking through XML', () => {
  test('tells pieces in order, with lines', () => {
    assert.deepEqual(walked('<a>\n<b x="1">One &amp; two</b></a>'), [
      '<a> 1',
      '\n',
      '<b> 2',
      'One & two',
      '</b>',
      '</a>',
    ]);
  });

  test('refuses document type declarations, and with them entities', () => {
    const bomb = '<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;">]><a>&y;</a>';
    assert.throws(() => walked(bomb), /Document type declarations are not read/);
    assert.throws(() => walked('<a>&unknown;</a>'), ImportError);
  });

  test('says where the text is not well-formed', () => {
    const error = failure(() => walked('<a>\n<b>\n</a>'));
    assert.equal(error.line, 3);
    assert.match(error.message, /^Not well-formed XML: /);
    assert.ok(failure(() => walked('<a>')));
    assert.ok(failure(() => walked('')));
  });

  test('stops at a depth that no document has', () => {
    const deep = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);
    assert.equal(walked(deep(100)).length, 200);
    assert.throws(() => walked(deep(101)), /nest more than 100 deep/);
  });

  test('either walks through or throws an ImportError, whatever the text', () => {
    const piece = fc.constantFrom(
      '<a>',
      '</a>',
      '<b c="d">',
      '</b>',
      '&lt;',
      '&',
      '<',
      '>',
      '"',
      'x',
      '\n',
      '<!--',
      '-->',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        try {
          walked(pieces.join(''));
        } catch (error) {
          assert.ok(error instanceof ImportError);
        }
      }),
    );
  });
});

function failure(run: () => unknown): ImportError {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof ImportError);
    return error;
  }
  throw new assert.AssertionError({ message: 'nothing was thrown' });
}
