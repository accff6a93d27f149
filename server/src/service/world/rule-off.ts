/** Turns a rule off in YAML that has a map `rules`: the front matter of a draft, the configuration of a folder. */
import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';
import type { Edit } from '../finding';

/** The edit, offsets in the YAML; undefined where it cannot be read. It ends its lines with `\n`. */
export function ruleOff(yaml: string, rule: string): Edit | undefined {
  const document = parseDocument(yaml, { logLevel: 'silent', keepSourceTokens: true });
  if (document.errors.length > 0) return undefined;
  if (document.contents === null) return inserted(yaml.length, `${newLine(yaml)}rules: {${rule}: off}\n`);
  if (!isMap(document.contents)) return undefined;
  const rules = document.contents.get('rules', true) as unknown;
  if (rules === undefined) return inserted(yaml.length, `${newLine(yaml)}rules: {${rule}: off}\n`);
  if (isScalar(rules) && rules.value === null && rules.range)
    return inserted(rules.range[0], ` {${rule}: off}`);
  return isMap(rules) ? offIn(rules, rule, yaml) : undefined;
}

function offIn(rules: YAMLMap, rule: string, yaml: string): Edit | undefined {
  const known = rules.get(rule, true) as unknown;
  if (isScalar(known) && known.range)
    return { span: { start: known.range[0], end: known.range[1] }, text: 'off' };
  if (!rules.range) return undefined;
  if (rules.flow) {
    const inside = rules.items.length === 0 ? `${rule}: off` : `, ${rule}: off`;
    const brace = yaml.lastIndexOf('}', rules.range[1] - 1);
    const end = yaml.slice(0, brace).trimEnd().replace(/,$/, '').length;
    return { span: { start: end, end: brace }, text: inside };
  }
  // A map in lines: one more line, as far in as its first.
  const start = rules.range[0];
  const indent = yaml.slice(yaml.lastIndexOf('\n', start) + 1, start);
  return inserted(start, `${rule}: off\n${indent}`);
}

const inserted = (offset: number, text: string): Edit => ({ span: { start: offset, end: offset }, text });

const newLine = (yaml: string): string => (yaml === '' || yaml.endsWith('\n') ? '' : '\n');
