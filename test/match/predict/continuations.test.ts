import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { createEngine, idsOf, locate } from '../../../server/src/match/index/engine';
import { continuations } from '../../../server/src/match/predict/continuations';
import { BREAK } from '../../../server/src/match/predict/draft-history';
import { ghostText } from '../../../server/src/match/predict/ghost-text';
import { wordsOf } from '../../../server/src/text/words';
import { type TinyDocument, tinyCorpus } from '../../support/tiny-corpus';

/** The continuations after some words, as `words (matched, uses)`. */
function ways(
  documents: readonly TinyDocument[],
  typed: string,
  letters = '',
  earlier: readonly string[] = [],
): string[] {
  const engine = createEngine(tinyCorpus(...documents), ['YARD']);
  const context = wordsOf(typed);
  const ids = Int32Array.from(earlier.flatMap((text) => [...idsOf(engine, wordsOf(text)), BREAK]));
  const query = { context, letters, mark: '', clause: context.length, limit: 10, earlier: ids };
  return continuations(engine, query).map(({ text, matched, uses }) => `${text} (${matched}, ${uses})`);
}

suite('continuations', () => {
  test('come from the longest context first', () => {
    const documents = [
      { paragraphs: ['the rights of the child at home', 'the needs of the elderly at sea'] },
    ];
    assert.equal(ways(documents, 'the rights of the')[0], 'child at home (4, 1)');
    assert.equal(ways(documents, 'and needs of the')[0], 'elderly at sea (3, 1)');
  });

  test('that are taken more often come first, identical ones as one', () => {
    const documents = [
      { paragraphs: ['we call for peace now', 'we call for action now', 'they call for action now'] },
    ];
    assert.equal(ways(documents, 'you call for')[0], 'action now (2, 2)');
  });

  test('of the yardstick come before those of other texts', () => {
    const documents = [
      { id: 'OTHER', paragraphs: ['we call for peace now', 'we call for peace now'] },
      { id: 'YARD', paragraphs: ['we call for action now'] },
    ];
    assert.equal(ways(documents, 'we call for')[0], 'action now (3, 1)');
  });

  test('that the draft has taken before come first of equals', () => {
    const documents = [{ paragraphs: ['to combat smuggling at sea', 'to combat trafficking in persons'] }];
    assert.equal(
      ways(documents, 'combat', '', ['we combat trafficking'])[0],
      'trafficking in persons (1, 1)',
    );
    assert.equal(ways(documents, 'combat', '', ['we combat smuggling'])[0], 'smuggling at sea (1, 1)');
  });

  test('after a usual word name every use, and say "many" where they are not counted', () => {
    const times = (count: number, text: string) => Array.from({ length: count }, () => text);
    const paragraphs = [
      ...times(290, 'for peace now'),
      ...times(5, 'for rights now'),
      ...times(9, 'for sea air'),
    ];
    const engine = createEngine(tinyCorpus({ paragraphs }), []);
    const found = continuations(engine, {
      context: wordsOf('for'),
      letters: '',
      mark: '',
      clause: 1,
      limit: 10,
    });
    const uses = found.map(({ text, uses: count, countedAll }) => `${text}: ${countedAll ? count : 'many'}`);
    assert.deepEqual(uses.slice(0, 3), ['peace now: many', 'sea air: 9', 'rights now: 5']);
  });

  test('begin with the letters typed', () =>
    assert.deepEqual(
      ways([{ paragraphs: ['protect migrants in transit', 'protect minors in transit'] }], 'protect', 'mig'),
      ['migrants in transit (1, 1)'],
    ));
});

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
    ));
});
