// Re-flows adopted texts: as they are, and after a paragraph was moved, deleted or inserted.
//   npm run tool -- reflow-stability FOLDER [--seed N] [--list]
// They are in order, so nothing should change; and after a change every mark should call what it called before, and a
// second re-flow change nothing more. `--list` names the texts that are changed as they are, and all failures.
import { parseArgs } from 'node:util';
import { parse } from '../../server/src/resolution/parse';
import { applied, reflow } from '../../server/src/service/edits/reflow/reflow';
import { adoptedDocuments } from './adopted-texts';
import { CHANGES, calledIn, changedByChance } from './changed-paragraphs';
import { randomFrom } from './random';

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, list: { type: 'boolean' } },
});
const [folder] = positionals;
if (!folder) throw new Error('usage: npm run tool -- reflow-stability FOLDER [--seed N] [--list]');

const ALL = { footnotes: true, paragraphs: true };
const random = randomFrom(Number(options.seed));
const counts = { texts: 0, unchanged: 0, changes: 0, same: 0, stable: 0 };

for (const { document } of adoptedDocuments(folder)) {
  if (parse(document.text).notes.length === 0) continue;
  counts.texts++;
  if (flowed(document.text) === document.text) counts.unchanged++;
  else say(document.id, 'is changed as it is');
  for (const change of CHANGES) changeAndFlow(document.id, document.text, change);
}

function changeAndFlow(id: string, text: string, change: (typeof CHANGES)[number]): void {
  const changed = changedByChance(text, change, random);
  if (changed === undefined) return;
  const once = flowed(changed);
  counts.changes++;
  if (same(calledIn(once), calledIn(changed))) counts.same++;
  else say(id, `a mark calls something else after ${change}`);
  if (flowed(once) === once) counts.stable++;
  else say(id, `a second re-flow changes more after ${change}`);
}

function flowed(text: string): string {
  return applied(text, reflow({ uri: 'file:///draft', version: 1, text }, ALL).edits);
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}

function say(id: string, what: string): void {
  if (options.list) console.log(`${id} ${what}`);
}

const rate = (part: number, whole: number) => `${part} of ${whole} (${((100 * part) / whole).toFixed(2)} %)`;
console.log(`texts with footnotes that stay as they are: ${rate(counts.unchanged, counts.texts)}`);
console.log(`changes after which every mark calls what it called: ${rate(counts.same, counts.changes)}`);
console.log(`changes after which a second re-flow changes nothing: ${rate(counts.stable, counts.changes)}`);
