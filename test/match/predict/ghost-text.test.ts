import { strict as assert } from 'node:assert';
import { createEngine } from '../../../server/src/match/index/engine';
import { ghostText } from '../../../server/src/match/predict/ghost-text';
import { wordsOf } from '../../../server/src/text/words';
import { tinyCorpus } from '../../support/tiny-corpus';

const TYPED = 'States keep narrow winter channels open for passing';

/** The ghost text after the words typed, where adopted texts go on with these words. */
function shown(goingOn: readonly string[], typed = TYPED): string | undefined {
  const engine = createEngine(tinyCorpus({ paragraphs: goingOn.map((words) => `${TYPED} ${words}`) }), []);
  const context = wordsOf(typed);
  return ghostText(engine, {
    context,
    letters: '',
    mark: '',
    clause: context.length,
    fresh: context.length,
  })?.text;
}

suite('ghost text', () => {
  test('is the one continuation of agreed words', () => assert.equal(shown(['ferries']), 'ferries'));

  test('is the usual one of two', () => assert.equal(shown(['ferries', 'ferries', 'tugs']), 'ferries'));

  test('is not shown where two are as usual', () => assert.equal(shown(['ferries', 'tugs']), undefined));

  test('is not shown after fewer than three agreed words', () =>
    assert.equal(shown(['ferries'], 'for passing'), undefined));
});
