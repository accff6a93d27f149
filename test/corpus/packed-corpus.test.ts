import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { Corpus } from '../../server/src/corpus/model';
import { CorpusUnreadable, packCorpus, unpackCorpus } from '../../server/src/corpus/packed-corpus';
import { shippedCorpus } from '../support/shipped-corpus';
import { tinyCorpus } from '../support/tiny-corpus';
import { utf8 } from '../support/utf8';

const pack = (corpus: Corpus) => packCorpus(corpus, utf8.encode);
const unpack = (packed: Uint8Array) => unpackCorpus(packed, utf8.decode).corpus;

suite('the packed corpus', () => {
  const corpus = shippedCorpus();
  const packed = pack(corpus);

  test('unpacked is the corpus', () => {
    const again = unpack(packed);
    const { documents, ...tables } = again;
    const { documents: before, ...tablesBefore } = corpus;
    assert.deepEqual(tables, tablesBefore);
    assert.equal(documents.length, before.length);
    for (const [at, document] of documents.entries()) {
      const { resolution, ...rest } = document;
      const { resolution: parsed, ...restBefore } = before[at] as (typeof before)[number];
      assert.deepEqual(rest, restBefore);
      assert.deepEqual(resolution(), parsed());
    }
  });

  test('keeps paragraphs of whatever characters', () =>
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (paragraphs) => {
        const [before] = tinyCorpus({ paragraphs }).documents;
        const [after] = unpack(pack(tinyCorpus({ paragraphs }))).documents;
        assert.deepEqual(after?.paragraphs, before?.paragraphs);
        assert.equal(after?.text, before?.text);
      }),
    ));

  test('keeps words that begin with a byte order mark, and those after them', () => {
    const paragraphs = ['\ufeffthe rights', '\ufeff\ufeffof the child'];
    const [after] = unpack(pack(tinyCorpus({ paragraphs }))).documents;
    assert.deepEqual(
      after?.paragraphs.map(({ text }) => text),
      tinyCorpus({ paragraphs }).documents[0]?.paragraphs.map(({ text }) => text),
    );
  });

  test('has no tables where there were none', () => {
    const { precedents, cited } = unpack(pack(tinyCorpus()));
    assert.deepEqual([precedents, cited], [undefined, undefined]);
  });

  test('reads a document when it is asked for it, and once', () => {
    let read = 0;
    const decode = (bytes: Uint8Array) => {
      read += bytes.length;
      return utf8.decode(bytes);
    };
    const { documents } = unpackCorpus(packed, decode).corpus;
    assert.ok(read < 10_000, 'a line and the contents');
    const paragraphs = documents[0]?.paragraphs;
    const before = read;
    assert.ok(before < packed.length / 4, 'one document and no table');
    assert.equal(documents[0]?.paragraphs, paragraphs);
    assert.equal(read, before);
  });

  test('notices any damage', () => {
    for (let at = 0; at < packed.length; at += 9973) {
      const damaged = packed.slice();
      damaged[at] = (damaged[at] as number) ^ 0x11;
      assert.throws(() => unpack(damaged), CorpusUnreadable, `byte ${at}`);
    }
  });

  test('notices another version, another file and one that was cut off', () => {
    const next = utf8.encode(utf8.decode(packed).replace(' 4 ', ' 5 '));
    const others = ['x', '', '{}\n{}', '{"documents":[]}'].map(utf8.encode);
    for (const bad of [
      next,
      packed.subarray(0, -1),
      packed.subarray(0, -4),
      packed.subarray(0, 40),
      ...others,
    ])
      assert.throws(() => unpack(bad), CorpusUnreadable);
  });
});
