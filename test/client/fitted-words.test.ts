import { strict as assert } from 'node:assert';
import { fitted, isMidSentence } from '../../client/src/fitted-words';

suite('words put into the middle of a sentence', () => {
  test('do not run into their neighbours, and leave their stop behind', () => {
    for (const [before, after, wanted] of [
      ['1. *Calls upon* States to discourse', '', 'discourse ensure that ports act'],
      ['1. *Calls upon* States to ', 'and wait;', 'States to ensure that ports act and wait;'],
      ['1. *Calls upon* States to ', ';', 'States to ensure that ports act;'],
      ['1. *Notes* the need (', ')', '(ensure that ports act)'],
    ] as const) {
      const whole = before + fitted('Ensure that ports act;', { before, after }) + after;
      assert.ok(whole.endsWith(wanted), whole);
    }
    assert.equal(
      fitted('Ensure that ports act;', { before: 'to ', after: ';' }, '[^1]'),
      'ensure that ports act[^1]',
    );
  });

  test('a number is no sentence', () => {
    for (const before of ['', '1. ', '(a) ', 'OP7 bis. ']) assert.ok(!isMidSentence(before), before);
    for (const before of ['1. *Calls upon* ', 'Noting', '(a) To ']) assert.ok(isMidSentence(before), before);
  });
});
