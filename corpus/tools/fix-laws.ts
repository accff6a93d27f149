// Tries the fixes of all rules on drafts with slips, and counts those that break a law.
//   npm run tool -- fix-laws [FOLDER] [--fixes N] [--seed N] [--list N] [--keep FOLDER]
// The drafts are the documents of the corpus, or every adopted text below FOLDER, with slips made by chance, again and
// again until N fixes (100,000) were tried. The laws: no fix leads back to an earlier text; all preferred fixes twice
// are all once; marks stay; no punctuation dangles; what is agreed reads as the agreed text does; no preferred fix turns
// the sense. --list prints N breaches of each law and rule; --keep writes the drafts in which a law is broken to FOLDER.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultSettings } from '../../server/src/service/world/settings';
import { createWorld } from '../../server/src/service/world/world';
import { adoptedFiles } from './adopted-texts';
import { type Breach, tryFixes } from './laws-of-fixes';
import { mutated } from './mutated-drafts';
import { randomFrom } from './random';
import { shippedCorpus } from './shipped-corpus';

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: {
    fixes: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    list: { type: 'string', default: '0' },
    keep: { type: 'string' },
  },
});

const corpus = shippedCorpus('.');
const random = randomFrom(Number(options.seed));
/** Both modes: in negotiation some rules are hints or off. */
const worlds = (['negotiation', 'tabling'] as const).map((mode) =>
  createWorld(corpus, { ...defaultSettings, mode }),
);

/** Paragraphs of one draft: some that stand together, and some of agreed and superseded texts. */
const TOGETHER = 14;
const OF_CORPUS = 4;

const paragraphs = (text: string): string[] => text.split(/\n{2,}/);
const agreed = corpus.documents.flatMap(({ text }) =>
  paragraphs(text).filter((one) => /^\d+\. |^\(/.test(one)),
);

/** A part of a text with its notes, and paragraphs of the corpus after it. */
function draftFrom(text: string): string {
  const all = paragraphs(text);
  const notes = all.filter((one) => one.startsWith('[^'));
  const body = all.filter((one) => !one.startsWith('[^'));
  const from = Math.max(0, random.below(body.length) - TOGETHER / 2);
  const more = Array.from({ length: OF_CORPUS }, () => random.one(agreed) ?? '');
  const kept = [...body.slice(from, from + TOGETHER), ...more];
  const called = notes.filter((note) =>
    kept.some((one) => one.includes(/^\[\^[^\]]*\]/.exec(note)?.[0] ?? '\0')),
  );
  return `${[...kept, ...called].join('\n\n')}\n`;
}

async function main(): Promise<void> {
  const [folder] = positionals;
  const texts = folder
    ? [...adoptedFiles(folder)].map(({ text }) => text)
    : corpus.documents.map(({ text }) => text);
  const breaches: Breach[] = [];
  const byRule = new Map<string, number>();
  let [drafts, fixes] = [0, 0];
  while (fixes < Number(options.fixes)) {
    const text = draftFrom(random.one(texts) ?? '');
    const world = worlds[drafts++ % worlds.length] as (typeof worlds)[number];
    const trial = await tryFixes(world, mutated(text, random, 12));
    for (const [rule, count] of trial.tried) {
      byRule.set(rule, (byRule.get(rule) ?? 0) + count);
      fixes += count;
    }
    breaches.push(...trial.breaches);
  }
  report(breaches);
  if (options.keep) keep(options.keep, breaches);
  say(
    [...byRule]
      .sort((a, b) => b[1] - a[1])
      .map(([rule, count]) => `${rule} ${count}`)
      .join(', '),
  );
  say(`${fixes} fixes tried in ${drafts} drafts, ${breaches.length} break a law`);
}

function report(breaches: readonly Breach[]): void {
  const kinds = new Map<string, Breach[]>();
  for (const breach of breaches) {
    const kind = `${breach.law} ${breach.rule}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), breach]);
  }
  for (const [kind, these] of [...kinds].sort((a, b) => b[1].length - a[1].length)) {
    say(`${kind}: ${these.length}`);
    for (const { before, after, why } of these.slice(0, Number(options.list)))
      say(`    ${JSON.stringify(before)}\n    ${JSON.stringify(after)}\n    ${why}`);
  }
}

function keep(folder: string, breaches: readonly Breach[]): void {
  mkdirSync(folder, { recursive: true });
  for (const [at, { law, rule, draft }] of breaches.entries())
    writeFileSync(join(folder, `${law}-${rule.replace(' ', '-')}-${at}.resolution`), draft);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main();
