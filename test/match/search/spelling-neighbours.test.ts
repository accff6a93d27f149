import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { nearWords, spellingsInSteps } from '../../../server/src/match/search/spelling-neighbours';
import { isOneSlip } from '../../../server/src/text/edit-distance';

const words = fc
  .uniqueArray(fc.string({ unit: fc.constantFrom(...'abc'), minLength: 1, maxLength: 7 }), { maxLength: 60 })
  .map((all) => all.sort());

suite('words of the vocabulary one slip away', () => {
  test('are those that a comparison with each of them finds', () =>
    fc.assert(
      fc.property(
        words,
        fc.string({ unit: fc.constantFrom(...'abc'), minLength: 4, maxLength: 7 }),
        (all, typed) => {
          const compared = all.flatMap((word, at) => (isOneSlip(typed, word) ? [at + 1] : []));
          assert.deepEqual(nearWords({ words: all }, typed).sort(), compared.sort());
        },
      ),
    ));

  test('are found in a table that is made once', () => {
    const vocabulary = { words: ['harbour', 'harbours', 'lights'] };
    const steps = spellingsInSteps(vocabulary);
    let step = steps.next();
    while (!step.done) step = steps.next();
    assert.equal(spellingsInSteps(vocabulary).next().value, step.value);
    assert.deepEqual(nearWords(vocabulary, 'harbour'), [2]);
  });
});
