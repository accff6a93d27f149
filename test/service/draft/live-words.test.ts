import assert from 'node:assert/strict';
import { documentFrom } from '../../../server/src/corpus/document';
import { coverageOf } from '../../../server/src/service/agreed/coverage';
import { semanticTokens } from '../../../server/src/service/features/navigation/semantic-tokens';
import { departsFromAgreed } from '../../../server/src/service/rules/agreed/departs-from-agreed';
import { findingsIn, worldWith } from '../../support/check';
import { draft } from '../../support/small-world';

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

  test('agreed language has its token, except for what has one of its own', () => {
    const world = worldWith({ corpus });
    const text = `1. *Urges* States to uphold the best interests of the child[^1] at all times, as a primary consideration;\n`;
    const tokens = semanticTokens(world, draft(text)).map(({ start, end, type }) => [
      type,
      text.slice(start, end),
    ]);
    assert.deepEqual(tokens, [
      ['opening', 'Urges'],
      ['addressee', 'States'],
      ['agreed', 'to uphold the best interests of the child'],
      ['footnote', '[^1]'],
      ['agreed', ' at all times, as a primary consideration'],
    ]);
  });
});
