// Verifies quotations of which it is known whether they are true, and counts how often the verdict is right.
//   npm run tool -- verify-quotes [FOLDER] [--seed N] [--misses]
// True ones, some with one word changed, some with a wrong address, and inventions in the register of resolutions: from
// NYD and GCM, and from FOLDER of adopted resolutions (AKN4UN or .resolution), all loaded together. What is true is
// found by reading all texts. `--misses` prints what was judged wrongly.
import { parseArgs } from 'node:util';
import { createEngine } from '../../server/src/match/index/engine';
import { adoptedDocuments } from './adopted-texts';
import { described, type JudgedQuotation, judgedQuotations } from './judged-quotations';
import { randomFrom } from './random';
import { shippedCorpus } from './shipped-corpus';

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, misses: { type: 'boolean', default: false } },
});
const TRIALS = { true: 1000, changed: 1000, misplaced: 500, invented: 500 };
const YARDSTICK = ['A/RES/71/1', 'A/RES/73/195'];

const [folder] = positionals;
const shipped = shippedCorpus('.');
const known = new Set(shipped.documents.map(({ id }) => id));
const more = folder
  ? [...adoptedDocuments(folder)].map(({ document }) => document).filter(({ id }) => !known.has(id))
  : [];
const engine = createEngine({ ...shipped, documents: [...shipped.documents, ...more] }, YARDSTICK);
const yardstick = shipped.documents.filter(({ id }) => YARDSTICK.includes(id));
console.log(`${engine.corpus.documents.length} documents loaded, seed ${options.seed}`);
report('NYD and GCM', yardstick);
if (more.length > 0) report(`${folder}`, more);

function report(name: string, documents: typeof more): void {
  const tallies = new Map<string, { all: number; right: number; false: number }>();
  for (const one of judgedQuotations(engine, documents, TRIALS, randomFrom(Number(options.seed)))) {
    const tally = tallies.get(one.kind) ?? { all: 0, right: 0, false: 0 };
    tally.all++;
    if (one.isRight) tally.right++;
    if (one.isFalseClaim) tally.false++;
    tallies.set(one.kind, tally);
    if (options.misses && !one.isRight) print(one);
  }
  for (const [kind, { all, right, false: claims }] of tallies) {
    const rate = `${((100 * right) / all).toFixed(1)} %`;
    console.log(
      `${name}: ${kind}: ${right} of ${all} right (${rate}), ${claims} called verbatim that are not`,
    );
  }
}

function print(one: JudgedQuotation): void {
  console.log(described(one));
  console.log(`    ${JSON.stringify(one.text)}`);
  for (const { shown, text, differences } of one.found.nearest)
    console.log(`    near ${shown}: "${text}" ${JSON.stringify(differences)}`);
  for (const { shown } of one.found.places) console.log(`    at ${shown}`);
}
