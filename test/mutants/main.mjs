// npm run mutants -- FOLDER [--sample N] [--seed S]: changes the sources of a folder in one small place at a time,
// and tells which changes no unit test notices. Mutants are made by Stryker's instrumenter; see docs/testing.md.
import { mkdirSync, writeFileSync } from 'node:fs';
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
  options: { sample: { type: 'string' }, seed: { type: 'string', default: '1' } },
});
const [folder, ...more] = positionals;
if (!folder || more.length > 0) {
  console.error('npm run mutants -- FOLDER [--sample N] [--seed S], for example server/src/resolution');
  process.exit(2);
}

const { sources, mutants } = await instrument(folder);
const sample = drawn(mutants, Number(values.sample ?? mutants.length), Number(values.seed));
const target = join('out/mutants', folder.replaceAll(/[\\/.]+/g, '-'));
await bundleTests(sources, target);
console.log(
  `${mutants.length} mutants in ${folder}, ${sample.length} of them drawn with seed ${values.seed}`,
);

const judge = await createJudge(target, testFiles, mutants);
const verdicts = [];
for (const mutant of sample) {
  const verdict = { ...mutant, ...(await judge.judge(mutant.id)) };
  verdicts.push(verdict);
  if (verdict.fate === 'survived' || verdict.fate === 'not covered') console.log(line(verdict));
  else if (verdicts.length % 25 === 0) console.log(score(verdicts));
}
judge.close();
mkdirSync('out/mutants', { recursive: true });
writeFileSync(`${target}.json`, JSON.stringify(verdicts, undefined, 1));
console.log(score(verdicts));

function line({ file, line, column, mutator, original, replacement, fate, tests }) {
  const short = (text) => text.replaceAll(/\s+/g, ' ').slice(0, 90);
  return `${file}:${line}:${column} ${mutator} ${fate} (${tests} tests)\n    ${short(original)}  =>  ${short(replacement)}`;
}

function score(all) {
  const killed = all.filter(({ fate }) => fate === 'killed' || fate === 'endless').length;
  return `${killed} of ${all.length} killed: ${((100 * killed) / all.length).toFixed(1)} %`;
}
