// Measures the rules over a folder of adopted resolutions: how often each rule applies and how often it speaks. The
// rate of the two is its rate of false alarms, apart from the editors' own slips.
//   npm run tool -- budget FOLDER [--list RULE] [--limit N] [--json FILE] [--slips FILE] [--corpus [--unseen]]
// FOLDER holds AKN4UN files or .resolution texts. `--list` prints each alarm of a rule; `--corpus` measures with the
// shipped corpus instead of without one, and with what the other texts of the folder say of the sources they cite, so
// that no text is a witness of itself, with `--unseen` without all texts of its session; `--slips` writes what the rules
// that ship as warnings found, as a page.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findingsOf, type Rule, type RuleContext } from '../../server/src/service/check/rule';
import { resolutionOf } from '../../server/src/service/draft/snapshot';
import type { Finding } from '../../server/src/service/finding';
import { rules } from '../../server/src/service/rules/all';
import { emptyCorpus } from '../../server/src/service/world/load-corpus';
import { defaultSettings } from '../../server/src/service/world/settings';
import { createWorld, type World } from '../../server/src/service/world/world';
import { adoptedFiles } from './adopted-texts';
import { leftOut } from './left-out';

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: {
    list: { type: 'string' },
    limit: { type: 'string' },
    json: { type: 'string' },
    slips: { type: 'string' },
    corpus: { type: 'boolean' },
    unseen: { type: 'boolean', default: false },
  },
});

interface Tally {
  cases: number;
  alarms: number;
}

const measured = rules.filter((rule) => rule.cases && (!options.list || rule.id === options.list));
const tallies = new Map<string, Tally>(measured.map(({ id }) => [id, { cases: 0, alarms: 0 }]));

function main(): void {
  const [folder] = positionals;
  if (!folder)
    throw new Error(
      'usage: npm run tool -- budget FOLDER [--list RULE] [--limit N] [--json FILE] [--corpus]',
    );
  let texts = 0;
  for (const { name, text, world } of options.corpus ? withCorpus(folder) : withoutCorpus(folder)) {
    if (texts === Number(options.limit ?? Number.POSITIVE_INFINITY)) break;
    texts++;
    const context = { snapshot: { uri: name, version: 1, text }, world };
    for (const rule of measured) measure(rule, context, name);
  }
  report(texts);
}

interface Measurable {
  readonly name: string;
  readonly text: string;
  readonly world: World;
}

function* withoutCorpus(folder: string): Generator<Measurable> {
  const world = createWorld(emptyCorpus, { ...defaultSettings, mode: 'tabling' });
  for (const { file, text } of adoptedFiles(folder)) yield { name: file, text, world };
}

/** The shipped corpus and its tables, as they would be without the text that is measured. */
function* withCorpus(folder: string): Generator<Measurable> {
  const { adopted, without, withoutSession } = leftOut(folder);
  const worldFor = options.unseen ? withoutSession : without;
  for (const document of adopted) yield { name: document.id, text: document.text, world: worldFor(document) };
}

function measure(rule: Rule, context: RuleContext, name: string): void {
  const tally = tallies.get(rule.id) as Tally;
  const found = findingsOf(rule, context);
  tally.cases += rule.cases?.(context) ?? 0;
  tally.alarms += found.length;
  if (options.list) for (const finding of found) list(context, name, finding);
  if (options.slips && weightOf(rule.id) === 'warning')
    for (const finding of found) slip(rule, context, name, finding);
}

const slips = new Map<string, string[]>();

/** `A/RES/77/76, OP9: An operative paragraph ends with a semicolon` */
function slip(rule: Rule, { snapshot }: RuleContext, name: string, { span, message }: Finding): void {
  const { blocks, frontMatter, notes } = resolutionOf(snapshot);
  const note = notes.find((one) => one.span.start <= span.start && span.start <= one.span.end);
  const block = blocks.find((one) => one.span.end >= span.start);
  const place = note ? `footnote ${note.label}` : block?.ref;
  const line = `- ${frontMatter.symbol ?? name}, ${place}: ${message}`;
  slips.set(rule.id, [...(slips.get(rule.id) ?? []), line]);
}

/** The page of slips, rule by rule. */
function slipsPage(texts: number): string {
  const sections = [...slips].map(
    ([id, lines]) => `## [${id}](${id}.md) (${lines.length})\n\n${lines.join('\n')}\n`,
  );
  const head = `# Slips in adopted texts

What the rules that ship as warnings find in ${texts.toLocaleString('en-US')} resolutions of sessions 75 to 78, as the United Nations
publishes them in machine-readable form. Most are slips of the pen that the editors missed; some are texts with reasons
of their own, and those are the rules' false alarms. Written by \`npm run tool -- budget\`.
`;
  return [head, ...sections].join('\n');
}

function list(context: RuleContext, name: string, { span, message }: Finding): void {
  const { blocks, frontMatter, text } = resolutionOf(context.snapshot);
  const block = blocks.find((candidate) => candidate.span.end >= span.start);
  const around = text.slice(Math.max(0, span.start - 50), span.end + 50).replace(/\s+/g, ' ');
  console.log(`${frontMatter.symbol ?? name}, ${block?.ref}: ${message} | ${around}`);
}

/** What the rule's findings weigh before tabling. */
function weightOf(id: string): string {
  const rule = measured.find((candidate) => candidate.id === id);
  return rule?.modes?.tabling ?? rule?.defaultSeverity ?? 'off';
}

function report(texts: number): void {
  const rows = [...tallies].map(([id, tally]) => ({
    rule: id,
    cases: tally.cases,
    alarms: tally.alarms,
    rate: tally.cases ? tally.alarms / tally.cases : 0,
    weight: weightOf(id),
  }));
  console.log(`${texts} texts`);
  for (const { rule, cases, alarms, rate, weight } of rows) {
    const columns = [
      String(cases).padStart(8),
      String(alarms).padStart(6),
      `${(100 * rate).toFixed(2).padStart(7)} %`,
    ];
    console.log(`${rule.padEnd(28)}${columns.join('')}  ${weight}`);
  }
  const kept = rows.map(({ rule, cases, alarms }) => ({ rule, cases, alarms }));
  if (options.slips) writeFileSync(options.slips, slipsPage(texts));
  if (options.json) writeFileSync(options.json, `${JSON.stringify({ texts, rows: kept }, null, 2)}\n`);
}

main();
