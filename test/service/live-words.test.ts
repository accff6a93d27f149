import assert from 'node:assert/strict';
import { documentFrom } from '../../server/src/corpus/document';
import { coverageOf } from '../../server/src/service/coverage';
import { departsFromAgreed } from '../../server/src/service/rules/departs-from-agreed';
import { findingsIn, worldWith } from '../support/check';
import { draft } from '../support/small-world';

const agreed =
  'We commit to uphold the best interests of the child at all times, as a primary consideration in situations where children are concerned, and to apply a gender-responsive approach.';
const compact = documentFrom(
  `---\nsymbol: A/RES/73/195\ntitle: Compact\nshort: [GCM]\nstanding: adopted\nbody: annex\n---\n\n# Annex\n\n23. ${agreed}\n`,
  { kind: 'shipped' },
  'compact',
);
const corpus = { documents: [compact], instruments: [], terms: [] };
const found = async (words: string) => {
  const findings = await findingsIn(`1. *Calls upon* States to ${words};\n`, {
    rules: [departsFromAgreed],
    corpus,
  });
  return findings.map(({ message }) => message);
};

suite('live words of a text under negotiation', () => {
  const words = (mark: string) =>
    `uphold the best interests of the child at all times, as ${mark} consideration in situations where children are concerned, and to apply a gender-responsive approach`;

  test('a departure outside brackets is reported', async () => {
    assert.equal((await found(words('the primary'))).length, 1);
  });

  test('brackets, names of delegations and proposed additions are no departures', async () => {
    for (const mark of [
      '[a primary]',
      'a primary [EU: and decisive]',
      'a [primary / main]',
      'a primary [deleted: Norway]',
    ]) {
      assert.deepEqual(await found(words(mark)), [], mark);
    }
  });

  test('marks are not counted as words', () => {
    const { engine } = worldWith({ corpus });
    assert.equal(coverageOf(engine, draft('States [EU: and girls] act [deleted: Norway]')).words, 4);
  });
});
