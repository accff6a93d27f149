import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { createEngine, locate } from '../../../server/src/match/index/engine';
import { continuations } from '../../../server/src/match/predict/continuations';
import { ghostText } from '../../../server/src/match/predict/ghost-text';
import { wordsOf } from '../../../server/src/text/words';
import { cases } from '../../support/cases';
import { tinyCorpus } from '../../support/tiny-corpus';

const word = fc.constantFrom('child', 'rights', 'of', 'the', 'and', 'at', 'all', 'times', 'States');
const mark = fc.constantFrom(' ', ' ', ' ', ', ', '; ', '. ', ' "', '" ', '- ', ' (', ') ');
const paragraph = fc
  .array(fc.tuple(word, mark), { minLength: 2, maxLength: 25 })
  .map((pairs) => pairs.flat().join('').trimEnd());
const corpora = fc.record({
  adopted: fc.array(paragraph, { minLength: 1, maxLength: 12 }),
  draft: fc.array(paragraph, { maxLength: 4 }),
});

suite('laws of the continuations', () => {
  test('every word offered stands after its context in the adopted paragraph that is named', () =>
    fc.assert(
      fc.property(
        corpora,
        fc.array(word, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('', 'c', 'th'),
        ({ adopted, draft }, typed, letters) => {
          const corpus = tinyCorpus(
            { paragraphs: adopted },
            { id: 'D', standing: 'draft', paragraphs: draft },
          );
          const engine = createEngine(corpus, []);
          const context = wordsOf(typed.join(' '));
          const query = { context, letters, mark: '', clause: context.length, limit: 20 };
          for (const { text, sources, matched } of continuations(engine, query)) {
            const [first] = sources;
            assert.ok(first && locate(engine, first.paragraphNumber).paragraph.text.includes(text));
            for (const { paragraphNumber, words } of sources) {
              const { document, paragraph: source } = locate(engine, paragraphNumber);
              assert.equal(document.standing, 'adopted');
              const all = wordsOf(source.text).map(({ folded }) => folded);
              assert.deepEqual(
                all.slice(words.from, words.to),
                wordsOf(text).map(({ folded }) => folded),
              );
              const before = context.slice(context.length - matched).map(({ folded }) => folded);
              assert.deepEqual(all.slice(words.from - matched, words.from), before);
            }
            assert.ok(
              text
                .toLowerCase()
                .replace(/^["(]+/, '')
                .startsWith(letters),
            );
          }
        },
      ),
      cases(60, 1000),
    ));

  test('ghost text is one of the continuations', () =>
    fc.assert(
      fc.property(corpora, fc.array(word, { minLength: 3, maxLength: 8 }), ({ adopted }, typed) => {
        const engine = createEngine(tinyCorpus({ paragraphs: adopted }), []);
        const context = wordsOf(typed.join(' '));
        const query = { context, letters: '', mark: '', clause: context.length, fresh: context.length };
        const ghost = ghostText(engine, query);
        if (!ghost) return;
        assert.ok(ghost.matched >= 3);
        assert.ok(adopted.some((text) => text.includes(ghost.text)));
      }),
      cases(60, 1000),
    ));
});
