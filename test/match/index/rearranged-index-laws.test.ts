import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { type Indexed, rearrangedIndex } from '../../../server/src/match/index/rearranged-index';
import { buildIndex, type WordIndex } from '../../../server/src/match/index/word-index';
import { tinyCorpus } from '../../support/tiny-corpus';

const paragraph = fc.string({ unit: fc.constantFrom(...'abc ,;'), maxLength: 14 });
const document = fc.array(paragraph, { maxLength: 4 });

const documentsOf = (texts: readonly (readonly string[])[]) =>
  texts.flatMap((paragraphs) => tinyCorpus({ paragraphs: [...paragraphs] }).documents);

/** Documents, of each of which index it comes from (none: it is left out), and their order. */
const arrangement = fc.array(fc.record({ document, piece: fc.nat(2), key: fc.nat(5), kept: fc.boolean() }), {
  maxLength: 9,
});

function rearranged(pieces: readonly WordIndex[], order: readonly Indexed[]): WordIndex {
  const steps = rearrangedIndex(pieces, order);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

suite('laws of an index made of others', () => {
  test('it is the index that its documents give by themselves', () =>
    fc.assert(
      fc.property(arrangement, (all) => {
        const parts = [0, 1, 2].map((piece) => all.filter((one) => one.piece === piece));
        const pieces = parts.map((part) => buildIndex(documentsOf(part.map((one) => one.document))));
        const order = parts
          .flatMap((part, piece) => {
            // Those of one index keep their order.
            const keys = part.map(({ key }) => key).sort((a, b) => a - b);
            return part.map((one, at) => ({ ...one, piece, at, place: keys[at] as number }));
          })
          .filter(({ kept }) => kept)
          .sort((a, b) => a.place - b.place);
        const made = rearranged(
          pieces,
          order.map(({ piece, at }) => ({ piece, document: at })),
        );
        assert.deepEqual(made, buildIndex(documentsOf(order.map((one) => one.document))));
      }),
      { numRuns: 500 },
    ));

  test('of one index with all of its documents it is that index', () =>
    fc.assert(
      fc.property(fc.array(document, { maxLength: 6 }), (texts) => {
        const index = buildIndex(documentsOf(texts));
        const order = texts.map((_, at) => ({ piece: 0, document: at }));
        assert.deepEqual(rearranged([index], order), index);
      }),
    ));
});
