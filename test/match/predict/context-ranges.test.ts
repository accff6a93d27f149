import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { createEngine, idsOf } from '../../../server/src/match/index/engine';
import { find } from '../../../server/src/match/index/word-index';
import { contextRanges } from '../../../server/src/match/predict/context-ranges';
import { nextWordsIn } from '../../../server/src/match/predict/next-words';
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
suite('laws of contexts', () => {
  test('a context stands where its last words do, as far back as they stand anywhere together', () =>
    fc.assert(
      fc.property(corpus, paragraph, (paragraphs, typed) => {
        const engine = createEngine(tinyCorpus({ paragraphs }), []);
        const words = typed.split(' ');
        const texts = paragraphs.map((text) => ` ${text} `);
        const ranges = contextRanges(engine, idsOf(engine, wordsOf(typed)));
        for (let length = 1; length <= words.length; length++) {
          const last = ` ${words.slice(-length).join(' ')} `;
          const isThere = texts.some((text) => text.includes(last));
          assert.equal(ranges.length > length, isThere, last);
          if (!isThere) break;
        }
      }),
    ));

  test('what follows usual words is the same when it is asked again', () => {
    const paragraphs = Array.from({ length: 60 }, (_, at) => `the ${at % 7} rights of all ${at}`);
    const engine = createEngine(tinyCorpus({ paragraphs }), []);
    const [the = 0] = idsOf(engine, wordsOf('the'));
    const stretch = find(engine.index, [the]);
    const first = nextWordsIn(engine, stretch, 1);
    assert.equal(first.words.length, 7);
    assert.deepEqual(nextWordsIn(engine, stretch, 1), first);
    assert.deepEqual(nextWordsIn({ ...engine }, stretch, 1), first);
  });
});
