import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { createEngine } from '../../../server/src/match/index/engine';
import { searchParagraphs } from '../../../server/src/match/search/search';
import { nearWords } from '../../../server/src/match/search/spelling-neighbours';
import { isOneSlip } from '../../../server/src/text/edit-distance';
import { tinyCorpus } from '../../support/tiny-corpus';

const corpus = tinyCorpus(
  {
    id: 'A/RES/73/195',
    short: 'GCM',
    paragraphs: [
      'Reduce the transaction costs of migrant remittances to less than 3 per cent by 2030;',
      'Promote faster, safer and cheaper remittances;',
      'Uphold the best interests of the child at all times, in a gender-responsive way;',
    ],
  },
  {
    id: 'zero',
    standing: 'superseded',
    paragraphs: ['Reduce the transaction costs of migrant remittances to less than 3 per cent;'],
  },
  {
    id: 'A/RES/1/1',
    paragraphs: ['The child, and the interests of others, at best.', 'Reduce the costs of remittances.'],
  },
);
const engine = createEngine(corpus, ['GCM']);

/** Addresses of what is found, best first. */
const found = (words: string, standing?: 'superseded') =>
  searchParagraphs(engine, { words, limit: 10, ...(standing && { standing }) }).map(
    ({ document, paragraph }) => `${document.id} ${paragraph.ref}`,
  );

suite('search', () => {
  test('takes words in any order, some misspelt, some only begun', () => {
    for (const words of [
      'remittances costs transaction',
      'transation cost of remitances',
      '3 per cent 2030 migr',
      'COSTS Transaction',
    ])
      assert.equal(found(words)[0], 'A/RES/73/195 1', words);
  });

  test('finds compounds that were typed without their hyphen', () =>
    assert.equal(found('gender responsive')[0], 'A/RES/73/195 3'));

  test('puts adopted text first, and other standings only where they are asked for', () => {
    assert.deepEqual(found('migrant remittances transaction').slice(0, 1), ['A/RES/73/195 1']);
    assert.deepEqual(found('migrant remittances transaction', 'superseded'), ['zero 1']);
  });

  test('prefers words that stand together in this order', () =>
    assert.equal(found('best interests of the child')[0], 'A/RES/73/195 3'));

  test('finds nothing for words that no text uses, and for none', () => {
    assert.deepEqual(found('xylophone'), []);
    assert.deepEqual(found(''), []);
    assert.deepEqual(found('?!'), []);
  });
});

suite('slips of the keyboard', () => {
  test('are a letter left out, added, changed, or two swapped', () => {
    for (const slip of ['migrnt', 'migrannt', 'migrint', 'mirgant'])
      assert.equal(isOneSlip(slip, 'migrant'), true, slip);
    for (const other of ['migrant', 'migra', 'tnargim', 'mirgnat'])
      assert.equal(isOneSlip(other, 'migrant'), false, other);
  });

  test('are found in the vocabulary as a scan finds them', () => {
    const words = [
      ...new Set(['child', 'chill', 'children', 'chide', 'mild', 'wild', 'chlid', 'rights', 'right']),
    ].sort();
    const vocabulary = { words };
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'chidlrgtsmw'), minLength: 4, maxLength: 8 }),
        (typed) => {
          const near = nearWords(vocabulary, typed).map((id) => words[id - 1]);
          assert.deepEqual(
            near.sort(),
            words.filter((word) => isOneSlip(typed, word)),
          );
        },
      ),
    );
  });
});
