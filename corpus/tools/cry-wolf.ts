// Counts how often the rules that measure against agreed words cry wolf on adopted texts.
//   npm run tool -- cry-wolf FOLDER [--sample N] [--list]
// Session by session, with tables of precedents made from the other sessions only. An alarm is a warning or an
// information; hints are counted apart. --sample prints N alarms drawn from all, --list every one.
import { parseArgs } from 'node:util';
import { createEngine } from '../../server/src/match/index/engine';
import { yardstickOf } from '../../server/src/match/reference/reference-texts';
import { createChecker } from '../../server/src/service/check/checker';
import type { Rule } from '../../server/src/service/check/rule';
import type { Finding } from '../../server/src/service/finding';
import { departsFromAgreed } from '../../server/src/service/rules/agreed/departs-from-agreed';
import { disfavouredTerm } from '../../server/src/service/rules/agreed/disfavoured-term';
import { supersededWording } from '../../server/src/service/rules/agreed/superseded-wording';
import { never } from '../../server/src/service/world/cancel';
import { defaultSettings } from '../../server/src/service/world/settings';
import { createWorld, type World } from '../../server/src/service/world/world';
import { adoptedTexts, type TitledText } from './adopted-texts';
import { makePrecedents } from './precedents';
import { shippedCorpus } from './shipped-corpus';

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string' }, list: { type: 'boolean' } },
});

const RULES: readonly Rule[] = [supersededWording, departsFromAgreed, disfavouredTerm];
const ON_SUBJECT = /migra|refugee|displaced|traffick/i;
const FEWEST_WORDS = 5;

type Group = 'other' | 'mentions' | 'related';

interface Tally {
  paragraphs: number;
  alarms: number;
  hints: number;
}

const tallies: Record<Group, Tally> = {
  other: { paragraphs: 0, alarms: 0, hints: 0 },
  mentions: { paragraphs: 0, alarms: 0, hints: 0 },
  related: { paragraphs: 0, alarms: 0, hints: 0 },
};
const byRule = new Map<string, number>();
const alarms: string[] = [];

async function main(): Promise<void> {
  const [folder] = positionals;
  if (!folder) throw new Error('usage: npm run tool -- cry-wolf FOLDER [--sample N] [--list]');
  const texts = [...adoptedTexts(folder)];
  const corpus = shippedCorpus('.');
  const yardstick = yardstickOf(createEngine(corpus, defaultSettings.yardstick));
  for (const session of [...new Set(texts.map((text) => text.session))].sort()) {
    const precedents = makePrecedents(
      texts.filter((text) => text.session !== session),
      yardstick,
    );
    const world = createWorld({ ...corpus, precedents }, defaultSettings);
    const before = { ...tallies.other };
    for (const text of texts) if (text.session === session) await measure(world, text);
    const { paragraphs, alarms: raised } = tallies.other;
    say(
      `session ${session}: ${share(raised - before.alarms, paragraphs - before.paragraphs)} of paragraphs on other subjects`,
    );
  }
  report();
}

async function measure(world: World, text: TitledText): Promise<void> {
  const checker = createChecker(RULES, (_, error) => {
    throw error;
  });
  for (const paragraph of text.paragraphs) {
    if (paragraph.split(/\s+/).length < FEWEST_WORDS) continue;
    const snapshot = { uri: text.symbol, version: 1, text: `The General Assembly,\n\n1. ${paragraph}\n` };
    const findings = await checker.check(world, snapshot, never);
    count(
      text.related ? ['related'] : ON_SUBJECT.test(paragraph) ? ['other', 'mentions'] : ['other'],
      findings,
    );
    const raised = findings.filter(isAlarm);
    for (const { rule } of raised) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
    if (raised.length > 0) alarms.push(drawn(text, snapshot.text, raised));
  }
}

const isAlarm = ({ severity }: Finding): boolean => severity !== 'hint';

function count(groups: readonly Group[], findings: readonly Finding[]): void {
  for (const group of groups) {
    tallies[group].paragraphs++;
    if (findings.some(isAlarm)) tallies[group].alarms++;
    else if (findings.length > 0) tallies[group].hints++;
  }
}

function drawn(text: TitledText, words: string, findings: readonly Finding[]): string {
  const shown = findings.map(({ span, message }) => {
    const around = words.slice(Math.max(0, span.start - 80), span.end + 60).replace(/\n/g, ' ');
    return `    "${words.slice(span.start, span.end)}" in "${around}"\n      ${message}`;
  });
  return [`${text.symbol}${text.related ? ' (related)' : ''} ${text.title}`, ...shown].join('\n');
}

function report(): void {
  const names: Record<Group, string> = {
    other: 'documents on other subjects',
    mentions: 'their paragraphs that mention migrants, refugees, displaced persons or trafficking',
    related: 'documents on these subjects',
  };
  for (const group of ['other', 'mentions', 'related'] as const) {
    const { paragraphs, alarms: raised, hints } = tallies[group];
    say(
      `${names[group]}: alarms on ${raised} of ${paragraphs} paragraphs (${share(raised, paragraphs)}), hints only on ${share(hints, paragraphs)}`,
    );
  }
  say([...byRule].map(([rule, n]) => `${rule} ${n}`).join(', '));
  const n = options.list ? alarms.length : Number(options.sample ?? 0);
  for (let at = 0; at < n; at++) say(alarms[Math.floor((at * alarms.length) / n)] ?? '');
}

const share = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(3)} %`;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main();
