import assert from 'node:assert/strict';
import { addresseeOf, addresses } from '../../../server/src/resolution/openings/addressees';

suite('addressees', () => {
  test('the addressee ends where the infinitive begins', () => {
    assert.equal(addresseeOf(' the Secretary-General to report to the Assembly'), 'the secretary-general');
    assert.equal(
      addresseeOf(', in this regard, Member States, as appropriate, to act'),
      'member states, as appropriate',
    );
  });

  test('what States are party to belongs to the addressee', () => {
    assert.equal(addresseeOf(' States parties to the Convention to act'), 'states parties to the convention');
    assert.equal(addresseeOf(' States that have not done so to consider'), 'states that have not done so');
  });

  test('footnote marks do not tell addressees apart', () => {
    assert.equal(addresseeOf(' the Committee[^4] to report'), 'the committee');
  });

  test('thanks end at their reason', () => {
    assert.equal(addresseeOf(' to the Government of Kenya for its hospitality'), 'the government of kenya');
  });

  test('an addressee that cannot be told is undefined', () => {
    assert.equal(addresseeOf(' the adoption of the report'), undefined);
  });

  test('directive verbs have an addressee, others do not', () => {
    for (const phrase of ['requests', 'calls upon', 'strongly encourages', 'reiterates its invitation']) {
      assert.ok(addresses(phrase), phrase);
    }
    for (const phrase of ['recalls', 'welcomes', 'decides', 'takes note'])
      assert.ok(!addresses(phrase), phrase);
  });
});

suite('to whom these words speak', () => {
  for (const [words, addressee] of [
    [' upon States to act', 'states'],
    [' on all States to act', 'all states'],
    [', once again, the Chair to act', 'the chair'],
    [', therefore, the Chair to act', 'the chair'],
    [' again, the Chair to act', 'the chair'],
    [' *Member  States*, to act', 'member states'],
    [' States on their efforts to act', 'states'],
    [' States that contribute to the fund to act', 'states that contribute to the fund'],
    [' parties to any convention, to act', 'parties to any convention'],
    [' to report', undefined],
    [' the Chair', undefined],
    ['', undefined],
    [` ${'all the many and various '.repeat(30)}States to act`, undefined],
  ] as const)
    test(`"${words.slice(0, 60)}": ${addressee ?? 'nobody'}`, () =>
      assert.equal(addresseeOf(words), addressee));

  test('all verbs that ask, thank or commend do, others do not', () => {
    for (const phrase of [
      'urge',
      'urges',
      'request',
      'call upon',
      'appeal',
      'appeals',
      'recommends',
      'commends',
      'congratulates',
      'thanks',
      'expresses its gratitude',
    ])
      assert.ok(addresses(phrase), phrase);
    for (const phrase of ['recalling', 'notes', 'surges', 'calling upon'])
      assert.ok(!addresses(phrase), phrase);
  });
});
