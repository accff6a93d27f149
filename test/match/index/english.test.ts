import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { classOf, spellingOf, stemOf } from '../../../server/src/match/index/english';

suite('words and their forms', () => {
  const same = (form: (word: string) => string, ...pairs: readonly (readonly [string, string])[]) => {
    for (const [a, b] of pairs) assert.equal(form(a), form(b), `${a}, ${b}`);
  };

  test('spellings of one word are one', () =>
    same(
      spellingOf,
      ['organisation', 'organization'],
      ['recognising', 'recognizing'],
      ['analyse', 'analyze'],
      ['labour', 'labor'],
      ['programmes', 'programs'],
      ['centre', 'center'],
      ['well-being', 'wellbeing'],
      ['co-operation', 'cooperation'],
      ['acknowledgement', 'acknowledgment'],
    ));

  test('inflections of one word are one', () =>
    same(
      stemOf,
      ['remedy', 'remedies'],
      ['dialogue', 'dialogues'],
      ['ensure', 'ensuring'],
      ['ensures', 'ensured'],
      ['permit', 'permitting'],
      ['process', 'processes'],
      ['child', 'children'],
      ['forum', 'fora'],
    ));

  test('other words stay apart', () => {
    for (const [a, b] of [
      ['migration', 'migrants'],
      ['states', 'status'],
      ['nationals', 'citizens'],
      ['general', 'genera'],
    ] as const)
      assert.notEqual(stemOf(a), stemOf(b));
  });

  test('particles have a class, other words have none', () => {
    for (const word of ['the', 'of', 'their', 'been', 'shall', 'and'])
      assert.notEqual(classOf(word), 0, word);
    for (const word of ['migrants', 'not', 'all', 'harbour']) assert.equal(classOf(word), 0, word);
  });

  test('any word has a stem', () =>
    fc.assert(fc.property(fc.string(), (word) => assert.equal(typeof stemOf(word), 'string'))));
});
