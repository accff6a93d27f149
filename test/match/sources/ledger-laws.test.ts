/** What holds of the ledger of any text: our own documents, and texts patched together from them. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { countParagraph, countShared, noLedger } from '../../../corpus/tools/ledger-check';
import { createEngine } from '../../../server/src/match/index/engine';
import { ledgerOf, sourcesOf } from '../../../server/src/match/sources/ledger';
import { type SourceTexts, sourceTextsFor } from '../../../server/src/match/sources/source-texts';
import { cases } from '../../support/cases';
import { shippedCorpus } from '../../support/shipped-corpus';

const corpus = shippedCorpus();
const engine = createEngine(corpus, ['NYD', 'GCM']);
const paragraphs = corpus.documents.flatMap((document) =>
  document.paragraphs
    .filter(({ kind, text }) => kind !== 'front' && text.length > 40)
    .map(({ text }) => text),
);

const counted = (texts: SourceTexts, text: string) => {
  const counts = noLedger();
  const paragraph = { block: 0, ref: '', text, ...sourcesOf(texts, text) };
  countParagraph(engine, paragraph, counts);
  countShared(texts, paragraph, 12, counts);
  return counts;
};

/** Words of ours cut, joined, exchanged and interrupted, as drafters do. */
const patched = fc
  .array(
    fc.tuple(
      fc.constantFrom(...paragraphs),
      fc.nat(60),
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom(
        ' ',
        ', ',
        ' and ',
        '; ',
        ' “new”, ',
        '\u00a0',
        ' [EU: not] ',
        ' harbours of the north ',
      ),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) =>
    parts
      .map(
        ([text, from, length, join]) =>
          text
            .split(' ')
            .slice(from, from + length)
            .join(' ') + join,
      )
      .join(''),
  );

suite('laws of the ledger', () => {
  test('the documents of the corpus: no gaps, and nothing is called verbatim or agreed that is not', () => {
    const counts = noLedger();
    for (const document of corpus.documents) {
      const texts = sourceTextsFor(engine, document.resolution().frontMatter);
      for (const paragraph of ledgerOf(engine, document.resolution())) {
        countParagraph(engine, paragraph, counts);
        countShared(texts, paragraph, 12, counts);
      }
    }
    assert.ok(counts.verbatim > 300 && counts.shared > 1_000, JSON.stringify(counts));
    assert.deepEqual([counts.gaps, counts.untrue, counts.misquoted], [0, 0, 0]);
    assert.ok(counts.covered >= 0.95 * counts.shared, JSON.stringify(counts));
  });

  test('any words patched together from them', () => {
    const texts = sourceTextsFor(engine);
    fc.assert(
      fc.property(patched, (text) => {
        const { gaps, untrue, misquoted } = counted(texts, text);
        assert.deepEqual([gaps, untrue, misquoted], [0, 0, 0]);
      }),
      cases(60, 1_200),
    );
  });

  test('a paragraph of the yardstick is its own source, verbatim from beginning to end', () => {
    const texts = sourceTextsFor(engine);
    const long = corpus.documents
      .filter((_, at) => engine.yardstick.has(at))
      .flatMap((document) => document.paragraphs)
      .filter(({ kind, text }) => (kind === 'numbered' || kind === 'sub') && text.split(' ').length > 20);
    fc.assert(
      fc.property(fc.constantFrom(...long), ({ text }) => {
        const { runs } = sourcesOf(texts, text);
        assert.deepEqual(
          runs.map(({ kind, start, end }) => ({ kind, start, end })),
          [{ kind: 'verbatim', start: 0, end: text.length }],
        );
      }),
      cases(40, 1_000),
    );
  });
});
