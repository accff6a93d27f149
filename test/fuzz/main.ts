/**
 * Random tests for as long as one likes: `npm run fuzz -- --minutes N [--seed S] [--only NAME]`. Says its seed and how
 * many cases each campaign had; ends with 1 at the first finding, shrunk, with what repeats it. A finding's case goes
 * into `regressions/<campaign>.json`, which every later run tries first.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Campaign } from './campaign';
import { editsInProcess, editsOverStdio } from './edits';
import { factsOfDrafts } from './facts';
import { folders } from './folders';
import { imports } from './imports';
import { kept } from './kept';
import { killsOfCache, killsOfImport, killsOfJoins, killsOfKept } from './kills';
import { libraries } from './libraries';
import { mcp } from './mcp';
import { readOptions } from './options';
import { protocol } from './protocol';
import { surfaces } from './surfaces';

const CAMPAIGNS: readonly Campaign[] = [
  editsInProcess,
  factsOfDrafts,
  surfaces,
  kept,
  imports,
  folders,
  libraries,
  protocol,
  mcp,
  editsOverStdio,
  killsOfKept,
  killsOfCache,
  killsOfJoins,
  killsOfImport,
];

const { minutes, seed, only } = readOptions(CAMPAIGNS.map(({ name }) => name));
const chosen = CAMPAIGNS.filter(({ name }) => only === undefined || name === only);
const counts = new Map(chosen.map(({ name }) => [name, 0]));

/** The cases that once failed; each is a list of the property's arguments. */
function regressionsOf({ name }: Campaign): unknown[][] {
  const file = join('test/fuzz/regressions', `${name}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8'), revived) : [];
}

/** Bytes are written as `{"type":"Buffer","data":[...]}`. */
const revived = (_key: string, value: unknown): unknown =>
  (value as { type?: unknown } | null)?.type === 'Buffer'
    ? Buffer.from((value as { data: number[] }).data)
    : value;

/** One turn of a campaign; the shrunk case as a message where it fails. */
async function turn(campaign: Campaign, round: number): Promise<string | undefined> {
  const own = (seed + round * 7919) % 2_147_483_647;
  const examples = round === 0 ? regressionsOf(campaign) : [];
  const numRuns = campaign.cases + examples.length;
  const details = await fc.check(campaign.property(), {
    seed: own,
    numRuns,
    examples: examples as [unknown][],
  });
  counts.set(campaign.name, (counts.get(campaign.name) ?? 0) + details.numRuns);
  if (!details.failed) return undefined;
  const shrunk = JSON.stringify(details.counterexample);
  return `${campaign.name}, seed ${own}, path ${details.counterexamplePath}\n${shrunk}\n${details.errorInstance}`;
}

/** The files of the product that is tried, with when they were written: one that is lost or built anew spoils a run. */
const product = (): string =>
  ['dist', 'dist/corpus', 'out/fuzz']
    .flatMap((folder) => (existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []))
    .map((file) => `${file} ${statSync(file, { throwIfNoEntry: false })?.mtimeMs}`)
    .join('\n');
const triedFirst = product();

const tellCounts = (): void => {
  for (const [name, count] of counts) console.log(`${name.padEnd(20)} ${count} cases`);
};

let running = 'nothing';
let code: number | undefined;

async function main(): Promise<number> {
  console.log(`seed ${seed}, ${minutes} minutes: ${chosen.map(({ name }) => name).join(', ')}`);
  const until = Date.now() + minutes * 60_000;
  let failures = 0;
  for (let round = 0; failures === 0 && (round === 0 || Date.now() < until); round++)
    for (const campaign of chosen) {
      if (round > 0 && Date.now() >= until) break;
      running = `${campaign.name}, round ${round}`;
      const failure = await turn(campaign, round);
      if (failure) console.log(`FINDING in ${failure}`);
      failures += failure ? 1 : 0;
    }
  tellCounts();
  console.log(`${chosen.length - failures} passed, ${failures} failed`);
  return failures === 0 ? 0 : 1;
}

// A run that breaks off has found nothing, and says so: where nothing is left to wait for, the process would end with 0.
process.on('exit', () => {
  if (code === undefined) tellCounts();
  const spoilt = product() === triedFirst ? '' : 'The product was built anew, or lost, while it was tried. ';
  if (code === undefined) console.error(`THE RUN BROKE OFF in ${running}, seed ${seed}. ${spoilt}`);
  else if (spoilt) console.error(`THE RUN SAYS NOTHING: ${spoilt}`);
  process.exitCode = code === 0 && spoilt === '' ? 0 : 1;
});

void main().then((ended) => {
  code = ended;
  process.exit();
});
