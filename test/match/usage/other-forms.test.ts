/** What adopted texts have in the place of words. */
import { strict as assert } from 'node:assert';
import { createEngine } from '../../../server/src/match/index/engine';
import { otherForms } from '../../../server/src/match/usage/other-forms';
import { occurrencesOfWords } from '../../../server/src/match/usage/uses';
import { defaultSettings } from '../../../server/src/service/world/settings';
import { createWorld } from '../../../server/src/service/world/world';
import { wordsOf } from '../../../server/src/text/words';
import { shippedCorpus } from '../../support/shipped-corpus';
import { tinyCorpus } from '../../support/tiny-corpus';

const formsIn = (engine: ReturnType<typeof createEngine>, phrase: string) => {
  const words = wordsOf(phrase);
  return otherForms(engine, words, occurrencesOfWords(engine, words)).map(({ words, uses }) => [words, uses]);
};

suite('other forms at a place', () => {
  test('one word of the same family for another, with its uses', () => {
    const engine = createEngine(
      tinyCorpus({
        paragraphs: [
          'Ships, regardless of their harbour status, may land.',
          'Boats, regardless of their harbouring status, may land.',
          'Rafts, regardless of their harbouring status, may land.',
          'Barges, regardless of their legal status, may land.',
        ],
      }),
      [],
    );
    assert.deepEqual(formsIn(engine, 'harbour status'), [['harbouring status', 2]]);
  });

  test('both forms of the corpus are named beside each other', () => {
    const { engine } = createWorld(shippedCorpus(), defaultSettings);
    assert.ok(formsIn(engine, 'migration status').some(([words]) => words === 'migratory status'));
    assert.ok(formsIn(engine, 'migratory status').some(([words]) => words === 'migration status'));
  });
});
