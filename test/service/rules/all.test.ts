/** What every rule says of itself. */
import { strict as assert } from 'node:assert';
import { rules } from '../../../server/src/service/rules/all';
import { findingsIn } from '../../support/check';

const DRAFT =
  '*The General Assembly*,\n\n*Noting* the tides,[^1]\n\n1. *Decides* to row.\n\n[^1]: A/72/643.\n';

const SEVERITIES = ['off', 'hint', 'information', 'warning', 'error'];

suite('the rules', () => {
  for (const rule of rules)
    test(`${rule.id} has a sentence for people, a severity and something that it rests on`, async () => {
      assert.match(rule.id, /^[a-z]+(?:-[a-z]+)*$/);
      assert.match(rule.summary, /^[A-Z“"-].{15,}/);
      assert.match(rule.authority, /^\S.{5,}/);
      assert.ok(SEVERITIES.includes(rule.defaultSeverity), rule.defaultSeverity);
      assert.ok(['block', 'note', 'draft'].includes(rule.scope));
      for (const severity of Object.values(rule.modes ?? {})) assert.ok(SEVERITIES.includes(severity));
      const { organs = ['General Assembly'] } = rule;
      const found = await findingsIn(DRAFT, { rules: [rule] });
      assert.deepEqual(
        found.filter(({ rule: id }) => id !== rule.id),
        [],
        'its findings have its name',
      );
      assert.ok(organs === 'every' || organs.every((organ) => /^[A-Z]/.test(organ)));
    });

  test('have names of their own', () => assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length));
});

suite('the rules about agreed words', () => {
  test('hold texts of every organ, and warn', () =>
    assert.deepEqual(
      rules
        .filter(({ id }) => ['departs-from-agreed', 'disfavoured-term', 'superseded-wording'].includes(id))
        .map(({ organs, defaultSeverity }) => [organs, defaultSeverity]),
      Array.from({ length: 3 }, () => ['every', 'warning']),
    ));
});
