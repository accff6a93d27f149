import { strict as assert } from 'node:assert';
import { createEngine } from '../../../server/src/match/index/engine';
import { inflectedContinuations } from '../../../server/src/match/predict/inflected-continuations';
import { wordsOf } from '../../../server/src/text/words';
import { tinyCorpus } from '../../support/tiny-corpus';

const engine = createEngine(
  tinyCorpus(
    {
      id: 'OTHER',
      paragraphs: [
        'Strengthen cooperation at sea, where needed.',
        'Strengthening the nets takes time.',
        'Provide shelter; and warn.',
        'It is providing and lighting.',
        'Light.',
        'Harbour the poor.',
      ],
    },
    { id: 'YARD', paragraphs: ['Strengthen the “great” lights at night.', 'Provide lamps'] },
    { id: 'DRAFT', standing: 'draft', paragraphs: ['Strengthen resolve at dawn.'] },
  ),
  ['YARD'],
);

/** `strengthening cooperation at sea < Strengthen`, for what may follow these words and letters. */
const after = (typed: string, letters: string, limit = 10): string[] =>
  inflectedContinuations(engine, { context: wordsOf(typed), letters, limit }).map(
    ({ text, agreed, words, document }) => `${text} < ${agreed} (${words}, ${document.id})`,
  );

suite('agreed language with its verb in another form', () => {
  test('comes after words that ask for it, the yardstick first, to the end of a phrase', () =>
    assert.deepEqual(after('the importance of', 'stre'), [
      'strengthening the “great” lights at night < Strengthen (6, YARD)',
      'strengthening cooperation at sea < Strengthen (4, OTHER)',
    ]));

  test('loses the letter that falls away', () =>
    assert.deepEqual(after('by', 'PROV'), [
      'providing lamps < Provide (2, YARD)',
      'providing shelter < Provide (2, OTHER)',
    ]));

  for (const word of ['by', 'through', 'for', 'in', 'including', 'towards', 'BY'])
    test(`comes after "${word}"`, () => assert.equal(after(`calm ${word}`, 'stre').length, 2));

  test('does not come after other words, nor at the beginning', () => {
    assert.deepEqual(after('importance to', 'stre'), []);
    assert.deepEqual(after('', 'stre'), []);
  });

  test('waits for three letters', () => {
    assert.deepEqual(after('of', 'st'), []);
    assert.equal(after('of', 'str').length, 2);
  });

  test('is as much as is wanted', () => assert.equal(after('of', 'stre', 1).length, 1));

  test('is none of a word that the corpus never has in that form, of one word, of drafts', () => {
    assert.deepEqual(after('of', 'harbouri'), []);
    assert.deepEqual(after('of', 'lighti'), []);
    assert.ok(after('of', 'stre').every((text) => !text.includes('resolve')));
  });

  test('begins with the letters typed', () => assert.deepEqual(after('of', 'strengthened'), []));
});
