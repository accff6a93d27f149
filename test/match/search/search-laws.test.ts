import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { createEngine } from '../../../server/src/match/index/engine';
import { searchParagraphs } from '../../../server/src/match/search/search';
import { cases } from '../../support/cases';
import { tinyCorpus } from '../../support/tiny-corpus';

suite('laws of search', () => {
  const word = fc.constantFrom('child', 'migrant', 'rights', 'border', 'return', 'labour', 'health');
  const paragraphs = fc.array(
    fc.array(word, { minLength: 2, maxLength: 12 }).map((words) => words.join(' ')),
    {
      minLength: 1,
      maxLength: 20,
    },
  );

  test('a paragraph searched for verbatim ranks first, or one with the same words', () =>
    fc.assert(
      fc.property(paragraphs, fc.nat(), (texts, pick) => {
        const wanted = texts[pick % texts.length] as string;
        const all = createEngine(tinyCorpus({ paragraphs: texts }), []);
        const [first] = searchParagraphs(all, { words: wanted, limit: 1 });
        const words = new Set(first?.paragraph.text.split(' '));
        assert.ok(wanted.split(' ').every((one) => words.has(one)));
      }),
      cases(60, 1000),
    ));

  test('asking twice gives the same answer', () =>
    fc.assert(
      fc.property(paragraphs, paragraphs, (texts, queries) => {
        const all = createEngine(tinyCorpus({ paragraphs: texts }), []);
        const ask = () =>
          queries.map((words) => searchParagraphs(all, { words, limit: 5 }).map(({ score }) => score));
        assert.deepEqual(ask(), ask());
      }),
      cases(60, 1000),
    ));
});
