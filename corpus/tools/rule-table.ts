// The table of rules for docs/rules/README.md, and the measured figures on each rule's page.
import type { Rule } from '../../server/src/service/check/rule';

/** One row of docs/rules/measured.json, as `npm run tool -- budget` writes it. */
export interface Measured {
  readonly rule: string;
  readonly cases: number;
  readonly alarms: number;
}

/** Where the figures come from. */
export interface Measurement {
  readonly texts: number;
  readonly rows: readonly Measured[];
}

/** The table of all rules, in the order in which they are listed. */
export function ruleTable(rules: readonly Rule[], measured: Measurement): string {
  const rows = rules.map((rule) => {
    const row = measured.rows.find(({ rule: id }) => id === rule.id);
    const rate = row?.cases ? `${row.alarms} in ${grouped(row.cases)} (${percent(row)})` : '-';
    const { negotiation, tabling, archive } = weights(rule);
    return `| [${rule.id}](${rule.id}.md) | ${rule.summary} | ${negotiation} | ${tabling} | ${archive} | ${rate} |`;
  });
  return [
    '| Rule | What it asks for | Negotiation | Tabling | Archive | Found in adopted texts |',
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

/** Which rules hold in every organ, which in some only, and which need no English, as lists of links. */
export function habitLists(rules: readonly Rule[], folder: string): string {
  const links = (some: readonly Rule[]) => some.map(({ id }) => `[${id}](${folder}${id}.md)`).join(', ');
  const inSome = rules.filter(({ organs }) => organs !== undefined && organs !== 'every');
  return [
    `- In every organ: ${links(rules.filter(({ organs }) => organs === 'every'))}.`,
    ...inSome.map(
      (rule) => `- Only in the ${(rule.organs as string[]).join(' and the ')}: ${links([rule])}.`,
    ),
    '- All others in the General Assembly, the Human Rights Council and the Economic and Social Council.',
    `- In every language: ${links(rules.filter(({ anyLanguage }) => anyLanguage))}.`,
  ].join('\n');
}

/** What a rule's page says about its weight and its measure. */
export function measureOf(rule: Rule, { texts, rows }: Measurement): string {
  const row = rows.find(({ rule: id }) => id === rule.id);
  const { negotiation, tabling, archive } = weights(rule);
  const weight = `Severity: ${negotiation} in negotiation, ${tabling} before tabling, ${archive} in archive mode. Setting: \`"agreedLanguage.rules": { "${rule.id}": "off" }\`.`;
  const basis = `Rests on: ${rule.authority}.`;
  if (!row) return [basis, weight].join('\n\n');
  const measured = row.cases
    ? `Measured on the ${grouped(texts)} resolutions of sessions 75 to 78: the rule applies in ${grouped(row.cases)} places and speaks in ${row.alarms} of them (${percent(row)}).`
    : `Measured on the ${grouped(texts)} resolutions of sessions 75 to 78: the rule applies nowhere.`;
  return [basis, measured, weight].join('\n\n');
}

/** A text with what stands between the marks of a section replaced; unchanged where it has no such section. */
export function withSection(text: string, name: string, content: string): string {
  const [begin, end] = [`<!-- ${name}: generated -->`, `<!-- end of ${name} -->`];
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) return text;
  return `${text.slice(0, from + begin.length)}\n\n${content}\n\n${text.slice(to)}`;
}

function weights({ modes, defaultSeverity }: Rule) {
  const weight = (mode: 'negotiation' | 'tabling' | 'archive') => modes?.[mode] ?? defaultSeverity;
  return { negotiation: weight('negotiation'), tabling: weight('tabling'), archive: weight('archive') };
}

const percent = ({ alarms, cases }: Measured): string => `${((100 * alarms) / cases).toFixed(2)} %`;

const grouped = (count: number): string => count.toLocaleString('en-US');
