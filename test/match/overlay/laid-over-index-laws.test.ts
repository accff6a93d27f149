/** An index laid over another is, number by number, the one that its documents would have given by themselves. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { CorpusDocument } from '../../../server/src/corpus/model';
import type { IndexedDocuments } from '../../../server/src/match/index/grown-index';
import { packIndex } from '../../../server/src/match/index/packed-index';
import { buildIndex } from '../../../server/src/match/index/word-index';
import { laidOverIndex } from '../../../server/src/match/overlay/laid-over-index';
import { layersOf } from '../../../server/src/match/overlay/layers';
import { finished } from '../../../server/src/text/steps';
import { heldIndex } from '../../support/held-index';
import { tinyDocument } from '../../support/tiny-corpus';

const paragraph = fc.string({ unit: fc.constantFrom(...'abcd ,;'), maxLength: 14 });
const paragraphs = fc.array(paragraph, { maxLength: 4 });

/** A document is put before another one, or taken out, and maybe put back later. */
const change = fc.record({ at: fc.nat(20), count: fc.nat(2), put: fc.array(paragraphs, { maxLength: 2 }) });
const back = fc.record({ document: fc.nat(20), at: fc.nat(20) });
const step = fc.record({ changes: fc.array(change, { maxLength: 3 }), back: fc.option(back) });

const document = (texts: readonly string[]) => tinyDocument({ paragraphs: texts });

suite('laws of an index laid over another', () => {
  test('after any changes it is that of its documents', () =>
    fc.assert(
      fc.property(
        fc.array(paragraphs, { maxLength: 8 }),
        fc.array(step, { minLength: 1, maxLength: 6 }),
        (first, steps) => {
          const base = first.map(document);
          let indexed: IndexedDocuments = { documents: base, index: buildIndex(base) };
          let documents = base;
          for (const { changes, back: again } of steps) {
            documents = changed(documents, changes);
            const old = again && base[again.document];
            if (old && !documents.includes(old)) documents = documents.toSpliced(again.at, 0, old);
            const index = finished(laidOverIndex(documents, indexed));
            assert.equal(index === undefined, !inOrder(documents, base));
            if (!index) break;
            assert.deepEqual(heldIndex(index), buildIndex(documents));
            assert.deepEqual(packIndex(index, 7), packIndex(buildIndex(documents), 7));
            for (const place of [-1, index.tokens.length]) assert.equal(index.tokens.at(place), 0);
            assert.equal(layersOf(index)?.base.documents, base);
            indexed = { documents, index };
          }
        },
      ),
      { numRuns: 2_000 },
    ));

  test('it is where those that stay are put among others', () =>
    fc.assert(
      fc.property(
        fc.array(paragraphs, { minLength: 2, maxLength: 5 }),
        fc.array(paragraphs),
        (first, more) => {
          const [base, others] = [first.map(document), more.map(document)];
          const before = [...others, ...base];
          const index = finished(laidOverIndex(before, { documents: base, index: buildIndex(base) }));
          assert.ok(index);
          const after = [...base.slice(1), ...others];
          const next = finished(laidOverIndex(after, { documents: before, index }));
          assert.ok(next);
          assert.deepEqual(heldIndex(next), buildIndex(after));
        },
      ),
      { numRuns: 500 },
    ));
});

/** A document of words that differ, from a number up to another. */
const numbered = (from: number, to: number) =>
  document([Array.from({ length: to - from }, (_, at) => `w${from + at}`).join(' ')]);

suite('an index laid over another of more words than sixteen bits number', () => {
  for (const [what, base, added] of [
    ['has more words than sixteen bits number where the other had fewer', 65_000, 66_000],
    ['has as many as before', 66_000, 66_000],
  ] as const)
    test(what, () => {
      const before = [numbered(0, base)];
      const documents = [...before, numbered(60_000, added)];
      const index = finished(laidOverIndex(documents, { documents: before, index: buildIndex(before) }));
      assert.ok(index);
      const fresh = buildIndex(documents);
      assert.ok(fresh.tokens.high);
      assert.deepEqual(heldIndex(index), fresh);
      assert.deepEqual(packIndex(index, 7), packIndex(fresh, 7));
    });

  test('has fewer words than that where some are gone', () => {
    const before = [numbered(0, 1_000), numbered(500, 66_000), numbered(200, 900)];
    const documents = [before[0], before[2]].flatMap((one) => one ?? []);
    const index = finished(laidOverIndex(documents, { documents: before, index: buildIndex(before) }));
    assert.ok(index);
    assert.deepEqual(heldIndex(index), buildIndex(documents));
    assert.deepEqual(packIndex(index, 7), packIndex(buildIndex(documents), 7));
  });
});

const changed = (
  documents: readonly CorpusDocument[],
  changes: readonly { at: number; count: number; put: string[][] }[],
) =>
  changes.reduce(
    (all, { at, count, put }) => all.toSpliced(at % (all.length + 1), count, ...put.map(document)),
    [...documents],
  );

function inOrder(documents: readonly CorpusDocument[], base: readonly CorpusDocument[]): boolean {
  const numbers = documents.map((one) => base.indexOf(one)).filter((at) => at >= 0);
  return numbers.every((number, at) => at === 0 || (numbers[at - 1] as number) < number);
}
