import { strict as assert } from 'node:assert';
import { createEngine, idsOf } from '../../../server/src/match/index/engine';
import { placesInParts, withPlaces } from '../../../server/src/match/index/places-in-parts';
import { idsFrom, wordOf } from '../../../server/src/match/index/vocabulary';
import { longestMatch } from '../../../server/src/match/index/word-index';
import { wordsOf } from '../../../server/src/text/words';
import { engineOf, placesOf } from '../../support/found-places';
import { tinyCorpus } from '../../support/tiny-corpus';

suite('the word index', () => {
  test('finds every place where words stand in this order', () => {
    const engine = engineOf('The rights of the child;', 'The best interests of the child.');
    assert.deepEqual(placesOf(engine, 'of the child'), ['1:2', '2:3']);
    assert.deepEqual(placesOf(engine, 'of the rights'), []);
    assert.deepEqual(placesOf(engine, 'of the Martian'), []);
  });

  test('does not read over the end of a paragraph', () =>
    assert.deepEqual(placesOf(engineOf('rights of', 'the child'), 'of the'), []));

  test('gives the longest run of words that stands somewhere', () => {
    const engine = engineOf('The best interests of the child at all times', 'the child is present');
    const ids = idsOf(engine, wordsOf('interests of the child is present'));
    assert.equal(longestMatch(engine.index, ids, 0).length, 4);
    assert.equal(longestMatch(engine.index, ids, 2).length, 4);
  });

  test('knows the words that begin with some letters', () => {
    const { vocabulary } = engineOf('migrant migrants migration mix').index;
    const words = (prefix: string) => {
      const { from, to } = idsFrom(vocabulary, prefix);
      return Array.from({ length: to - from }, (_, at) => wordOf(vocabulary, from + at));
    };
    assert.deepEqual(words('migrant'), ['migrant', 'migrants']);
    assert.deepEqual(words('mi'), ['migrant', 'migrants', 'migration', 'mix']);
    assert.deepEqual(words('z'), []);
    assert.equal(words('').length, 4);
  });

  test('is empty for an empty corpus', () => {
    const engine = createEngine(tinyCorpus(), []);
    assert.equal(longestMatch(engine.index, [1, 2], 0).length, 0);
  });

  test('parted, it is itself where one part has all', () => {
    const { index } = engineOf('One word.', 'Another.');
    const [none, all] = placesInParts(index, () => 2);
    assert.equal(withPlaces(index, all), index);
    assert.equal(withPlaces(index, none).suffixes.length, 0);
  });
});
