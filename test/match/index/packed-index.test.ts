import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { packIndex, readIndexInSteps, unpackIndex } from '../../../server/src/match/index/packed-index';
import { inMemory, StoredPlaces } from '../../../server/src/match/index/sorted-places';
import { buildIndex } from '../../../server/src/match/index/word-index';
import { finished } from '../../../server/src/text/steps';
import { quickFile } from '../../support/corpus-host';
import { tinyCorpus } from '../../support/tiny-corpus';

const paragraphs = fc.array(fc.string({ unit: fc.constantFrom(...'ab \u00e9\u{10400},-') }));

suite('the packed index', () => {
  test('unpacks to the index it was made of', () =>
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const index = buildIndex(tinyCorpus({ paragraphs: texts }).documents);
        assert.deepEqual(unpackIndex(packIndex(index, 7), 7), index);
      }),
    ));

  test('may lie anywhere in a buffer', () => {
    const packed = packIndex(
      buildIndex(tinyCorpus({ paragraphs: ['the rights of the child'] }).documents),
      7,
    );
    const shifted = new Uint8Array(packed.length + 1);
    shifted.set(packed, 1);
    assert.deepEqual(unpackIndex(shifted.subarray(1), 7), unpackIndex(packed, 7));
  });

  test('is not read when any of its bytes is damaged, or when it is cut off', () => {
    const packed = packIndex(
      buildIndex(tinyCorpus({ paragraphs: ['the rights of the child'] }).documents),
      7,
    );
    for (let at = 0; at < packed.length; at++) {
      const damaged = packed.slice();
      damaged[at] = (damaged[at] as number) ^ 0xff;
      assert.equal(unpackIndex(damaged, 7), undefined, `byte ${at}`);
      assert.equal(unpackIndex(packed.subarray(0, at), 7), undefined);
    }
  });

  test('is not read for another corpus', () => {
    const packed = packIndex(buildIndex(tinyCorpus({ paragraphs: ['one', 'two'] }).documents), 7);
    assert.equal(unpackIndex(packed, 8), undefined);
    assert.notEqual(unpackIndex(packed, 7), undefined);
  });

  const inFile = (packed: Uint8Array, from: number, least?: number) =>
    finished(readIndexInSteps({ file: quickFile(packed), from, of: 7 }, least));

  test('is the same where its sorted places are left in the file, behind whatever else', () =>
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const index = buildIndex(tinyCorpus({ paragraphs: texts }).documents);
        const packed = packIndex(index, 7);
        const file = new Uint8Array(packed.length + 32);
        file.set(packed, 32);
        const stored = inFile(file, 32, 0);
        assert.ok(stored?.suffixes instanceof StoredPlaces);
        assert.deepEqual({ ...stored, suffixes: inMemory(stored.suffixes) }, index);
        assert.deepEqual(inFile(file, 32), index, 'a few are read');
      }),
    ));

  test('is not read from a file of which a byte is damaged, or that is cut off', () => {
    const packed = packIndex(
      buildIndex(tinyCorpus({ paragraphs: ['the rights of the child'] }).documents),
      7,
    );
    assert.notEqual(inFile(packed, 0, 0), undefined);
    for (let at = 0; at < packed.length; at++) {
      const damaged = packed.slice();
      damaged[at] = (damaged[at] as number) ^ 0xff;
      assert.equal(inFile(damaged, 0, 0), undefined, `byte ${at}`);
      assert.equal(inFile(packed.subarray(0, at), 0, 0), undefined, `cut off at ${at}`);
    }
  });
});
