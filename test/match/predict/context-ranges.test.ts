import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { createEngine, type Engine, idsOf } from '../../../server/src/match/index/engine';
import { find } from '../../../server/src/match/index/word-index';
import { stretchesOf } from '../../../server/src/match/predict/context-ranges';
import { wordsIn } from '../../../server/src/match/predict/next-words';
import { wordsOf } from '../../../server/src/text/words';
import { tinyCorpus } from '../../support/tiny-corpus';

const word = fc.constantFrom('the', 'rights', 'of', 'all', 'migrants', 'at', 'sea', 'unheard');
const paragraph = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const corpus = fc.array(
  paragraph.map((text) => text.replaceAll('unheard', 'heard')),
  {
    minLength: 1,
    maxLength: 10,
  },
);
const longest = 4;

/** Where the last words of a context stand, each number of them looked up for itself. */
function sought({ index }: Engine, ids: Int32Array): unknown[] {
  const found: unknown[] = [{ from: 0, to: index.suffixes.length }];
  for (let length = 1; length <= ids.length; length++) {
    const { from, to } = find(index, ids.subarray(ids.length - length));
    if (from >= to) break;
    found.push({ from, to });
  }
  return found;
}

suite('laws of contexts', () => {
  test('what is narrowed from the words before is what is found from scratch, whatever was asked in between', () =>
    fc.assert(
      fc.property(corpus, fc.array(paragraph, { minLength: 1, maxLength: 4 }), (paragraphs, typed) => {
        const engine = createEngine(tinyCorpus({ paragraphs }), []);
        for (const text of typed) {
          const ids = idsOf(engine, wordsOf(text));
          for (let end = 0; end <= ids.length; end++) {
            const context = ids.subarray(Math.max(0, end - longest), end);
            assert.deepEqual(stretchesOf(engine, context), sought(engine, context));
          }
        }
      }),
    ));

  test('what follows usual words is the same when it is asked again', () => {
    const paragraphs = Array.from({ length: 60 }, (_, at) => `the ${at % 7} rights of all ${at}`);
    const engine = createEngine(tinyCorpus({ paragraphs }), []);
    const [the = 0] = idsOf(engine, wordsOf('the'));
    const stretch = find(engine.index, [the]);
    const first = wordsIn(engine, stretch, 1);
    assert.equal(first.words.length, 7);
    assert.deepEqual(wordsIn(engine, stretch, 1), first);
    assert.deepEqual(wordsIn({ ...engine }, stretch, 1), first);
  });
});
