import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { configSchema, withRuleProperties } from '../../corpus/tools/rule-settings';
import { habitLists, measureOf, ruleTable } from '../../corpus/tools/rule-table';
import { rules } from '../../server/src/service/rules/all';
import { formRules } from '../../server/src/service/rules/form-rules';

const read = (file: string) => readFileSync(file, 'utf8');
const measured = JSON.parse(read('docs/rules/measured.json'));

suite('pages of the rules', () => {
  test('the table in docs/rules is the one made from the rules; npm run tool -- docs:rules renews it', () => {
    assert.ok(read('docs/rules/README.md').includes(ruleTable(rules, measured)));
  });

  test('so are the lists of organs and languages in docs/form.md', () => {
    const page = read('docs/form.md');
    assert.ok(page.includes(habitLists(rules, 'rules/')));
  });

  test('the schemas of the settings and of config.yaml list every rule; the same tool renews them', () => {
    const manifest = read('package.json');
    assert.equal(withRuleProperties(manifest, rules), manifest);
    assert.deepEqual(JSON.parse(read('syntaxes/config.schema.json')), configSchema(rules));
  });

  test('every rule of form has a page with its measure', () => {
    for (const rule of formRules) {
      const file = `docs/rules/${rule.id}.md`;
      assert.ok(existsSync(file), file);
      assert.ok(
        read(file).includes(measureOf(rule, measured)),
        `${file}: npm run tool -- docs:rules renews it`,
      );
    }
  });

  test('a rule that ships as a warning keeps its budget on adopted texts', () => {
    for (const { rule: id, cases, alarms } of measured.rows) {
      const rule = formRules.find((candidate) => candidate.id === id);
      if (rule?.modes?.tabling !== 'warning') continue;
      const budget = ['sequel-operative', 'sequel-addressee'].includes(id) ? 0.05 : 0.02;
      assert.ok(alarms <= budget * cases, `${id}: ${alarms} in ${cases}`);
    }
  });
});
