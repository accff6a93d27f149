// npm run mutants -- FOLDER [--sample N] [--seed S]: changes the sources of a folder in one small place at a time,
// and tells which changes no unit test notices. With --survivors only those that survived the last run are tried again.
// Mutants are made by Stryker's instrumenter; see docs/testing.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleTests, testFiles } from './bundle.mjs';
import { instrument } from './instrument.mjs';
import { createJudge } from './judge.mjs';
import { drawn } from './sample.mjs';

process.chdir(resolve(fileURLToPath(import.meta.url), '../../..'));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    survivors: { type: 'boolean', default: false },
  },
});
const [folder, ...more] = positionals;
if (!folder || more.length > 0) {
  console.error(
    'npm run mutants -- FOLDER [--sample N] [--seed S] [--survivors], for example server/src/resolution',
  );
  process.exit(2);
}

const { sources, mutants } = await instrument(folder);
const target = join('out/mutants', folder.replaceAll(/[\\/.]+/g, '-'));
const last = lastVerdicts(`${target}.json`);
const sample = drawn(mutants, Number(values.sample ?? mutants.length), Number(values.seed)).filter(
  (mutant) => !values.survivors || !isKilled(last.get(keyOf(mutant))),
);
await bundleTests(sources, target);
console.log(
  `${mutants.length} mutants in ${folder}, ${sample.length} of them drawn with seed ${values.seed}`,
);

const judge = await createJudge(target, testFiles, mutants);
const verdicts = [];
for (const mutant of sample) {
  const verdict = { ...mutant, ...(await judge.judge(mutant.id, last.get(keyOf(mutant)))) };
  verdicts.push(verdict);
  last.set(keyOf(mutant), verdict);
  if (!isKilled(verdict)) console.log(line(verdict));
  if (verdicts.length % 25 > 0 && verdicts.length < sample.length) continue;
  console.log(score(verdicts));
  writeFileSync(`${target}.json`, JSON.stringify([...last.values()], undefined, 1));
}
judge.close();

/** The verdicts of earlier runs: a test that noticed a mutant then is asked first. */
function lastVerdicts(file) {
  const verdicts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  return new Map(verdicts.map((verdict) => [keyOf(verdict), verdict]));
}

function keyOf({ file, line, column, mutator, original, replacement }) {
  return [file, line, column, mutator, original, replacement].join('\n');
}

function isKilled(verdict) {
  return verdict?.fate === 'killed' || verdict?.fate === 'endless';
}

function line({ file, line, column, mutator, original, replacement, fate, tests }) {
  const short = (text) => text.replaceAll(/\s+/g, ' ').slice(0, 90);
  return `${file}:${line}:${column} ${mutator} ${fate} (${tests} tests)\n    ${short(original)}  =>  ${short(replacement)}`;
}

function score(all) {
  const killed = all.filter(isKilled).length;
  return `${killed} of ${all.length} killed: ${((100 * killed) / all.length).toFixed(1)} %`;
}
