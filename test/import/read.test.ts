import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { ImportError, NoDocument } from '../../server/src/import/model';
import { importText } from '../../server/src/import/read';
import { parse } from '../../server/src/resolution/parse';
import { akn, aknParagraph } from '../support/akn';

const read = (text: string, source = 'input.txt') => importText(text, { source, ocrRepairs: true });

const SOURCES = readdirSync('corpus/sources')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`corpus/sources/${name}`, 'utf8'));
const INPUTS = [...SOURCES, akn('', aknParagraph('1.', '<i>Requests</i> calm.'))];

suite('the importer', () => {
  test('tells formats apart by content, not by name', () => {
    const [xml] = read(INPUTS.at(-1) ?? '', 'notes.txt');
    assert.match(xml?.text ?? '', /^---\nsymbol: A\/RES\/75\/900\n/);
    const own = '---\nsymbol: A/1\n---\n\n1. Calm.\n';
    assert.deepEqual(read(own, 'x.xml'), [{ text: own, repairs: [] }]);
    assert.equal(read(SOURCES[4] ?? '').length, 6);
  });

  test('refuses other XML and texts without a resolution, each with its reason', () => {
    assert.throws(() => read('<html><body>1. One</body></html>'), /Not the XML of UN resolutions/);
    assert.throws(() => read('A shopping list:\n\n- milk\n'), NoDocument);
    assert.throws(() => read(''), NoDocument);
  });

  test('reads any part of any input, or says with an ImportError why not', () => {
    const part = fc
      .tuple(fc.constantFrom(...INPUTS), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(4_000))
      .map(([text, from, length]) => text.slice(Math.floor(from * text.length)).slice(0, length));
    fc.assert(
      fc.property(part, (text) => {
        try {
          for (const { text: printed } of read(text)) assert.deepEqual(parse(printed).problems, []);
        } catch (error) {
          assert.ok(error instanceof ImportError, String(error));
        }
      }),
      { numRuns: 60 },
    );
  });
});
