// node test/regexes/survey.mjs: judges every regular expression and keeps the results in survey.json, by pattern. What is
// kept already is not judged again. Needs the product built.
import { readFileSync, writeFileSync } from 'node:fs';
import { constructed, ofLibraries, ofSources } from './collect.mjs';
import { judge } from './judge.mjs';

/** In milliseconds. */
const BUDGET = 25_000;
const FILE = 'test/regexes/survey.json';

const known = JSON.parse(readFileSync(FILE, 'utf8'));
const kept = new Map(Object.entries(known.ours));
const ours = ofSources();
for (const one of constructed()) if (!ours.has(one)) ours.set(one, 'put together');
const survey = { ours: {}, libraries: [...ofLibraries(ours)].sort() };
for (const [literal, file] of [...ours].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const { file: _, ...verdict } = kept.get(literal) ?? judge(literal, BUDGET);
  survey.ours[literal] = { file, ...verdict };
}
writeFileSync(FILE, `${JSON.stringify(survey, undefined, 2)}\n`);
const count = (verdict) => Object.values(survey.ours).filter((one) => one.verdict === verdict).length;
console.log(
  ['linear', 'polynomial', 'exponential', 'unknown']
    .map((verdict) => `${count(verdict)} ${verdict}`)
    .join(', '),
);
