// Writes the table of rules into docs/rules/README.md, the measure of each rule onto its page, and which organs keep
// which rules into docs/form.md; and the rules into the schemas of the settings and of the configuration of a folder.
//   npm run tool -- docs:rules
// The measures are those of the last `npm run tool -- budget FOLDER --json docs/rules/measured.json`.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { rules } from '../../server/src/service/rules/all';
import { configSchema, withRuleProperties } from './rule-settings';
import { habitLists, type Measurement, measureOf, ruleTable, withSection } from './rule-table';

const measured: Measurement = JSON.parse(readFileSync('docs/rules/measured.json', 'utf8'));

rewrite('docs/rules/README.md', 'rules', ruleTable(rules, measured));
rewrite('docs/form.md', 'habits', habitLists(rules, 'rules/'));
writeFileSync('package.json', withRuleProperties(readFileSync('package.json', 'utf8'), rules));
writeFileSync('syntaxes/config.schema.json', `${JSON.stringify(configSchema(rules), undefined, 2)}\n`);
execFileSync(process.execPath, [
  'node_modules/@biomejs/biome/bin/biome',
  ...['format', '--write', 'syntaxes/config.schema.json'],
]);
for (const rule of rules) rewrite(`docs/rules/${rule.id}.md`, 'measure', measureOf(rule, measured));

function rewrite(file: string, section: string, content: string): void {
  if (!existsSync(file)) {
    console.error(`${file} is missing`);
    return;
  }
  const before = readFileSync(file, 'utf8');
  const after = withSection(before, section, content);
  if (after !== before) writeFileSync(file, after);
}
