import { strict as assert } from 'node:assert';
import { CorpusUnreadable, packCorpus, unpackCorpus } from '../../server/src/corpus/pack';
import { shippedCorpus } from '../support/shipped-corpus';

suite('the packed corpus', () => {
  const corpus = shippedCorpus();
  const packed = packCorpus(corpus);

  test('unpacked is the corpus', () => {
    const again = unpackCorpus(packed);
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

  test('notices damage, another version and another file', () => {
    const last = packed.length - 9;
    const damaged = `${packed.slice(0, last)}${packed[last] === 'x' ? 'y' : 'x'}${packed.slice(last + 1)}`;
    for (const bad of [damaged, packed.slice(0, -1), packed.replace(' 1 ', ' 2 '), 'x', '', '{}\n{}'])
      assert.throws(() => unpackCorpus(bad), CorpusUnreadable);
  });
});
