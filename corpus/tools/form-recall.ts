// Breaks adopted texts in the way each rule names and counts what is found and mended, then formats each text and
// counts what that changes.
//   npm run tool -- form-recall FOLDER [--limit N] [--misses RULE] [--formatting]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isAkn, readAkn } from '../../server/src/import/akn/akn';
import { print } from '../../server/src/import/print';
import { resolutionOf, type Snapshot } from '../../server/src/service/draft/snapshot';
import { edited } from '../../server/src/service/edits/edits';
import { formatting } from '../../server/src/service/features/formatting/formatting';
import { formRules } from '../../server/src/service/rules/form-rules';
import { emptyCorpus } from '../../server/src/service/world/load-corpus';
import { defaultSettings } from '../../server/src/service/world/settings';
import { createWorld } from '../../server/src/service/world/world';
import { corruptions, spacing, trials } from './corruptions';

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: { limit: { type: 'string' }, misses: { type: 'string' }, formatting: { type: 'boolean' } },
});
const [folder] = positionals;
if (!folder)
  throw new Error('usage: npm run tool -- form-recall FOLDER [--limit N] [--misses RULE] [--formatting]');

const world = createWorld(emptyCorpus, { ...defaultSettings, mode: 'tabling' });
/** At most this many places of a text are broken for each rule. */
const PLACES = 3;

const tally = new Map(Object.keys(corruptions).map((id) => [id, { broken: 0, found: 0, mended: 0 }]));
const format = { paragraphs: 0, changed: 0, words: 0, unstable: 0, broken: 0, restored: 0 };

/** The rules whose corruptions formatting is to mend. */
const FORMATTED = [
  'paragraph-number',
  'list-letter',
  'preambular-comma',
  'operative-stop',
  'sub-stop',
  'list-colon',
  'opening-italics',
  'roman-sub-opening',
];

const snapshotOf = (text: string): Snapshot => ({ uri: 'file:///draft', version: 1, text });
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(xml|resolution)$/.test(file),
);
const step = Math.max(1, Math.floor(files.length / Number(options.limit ?? files.length)));
for (const [index, file] of files.sort().entries()) {
  if (index % step) continue;
  const source = readFileSync(join(folder, file), 'utf8');
  const snapshot = snapshotOf(isAkn(source) ? print(readAkn(source)) : source);
  for (const id of Object.keys(corruptions)) breakAndMend(id, snapshot);
  measureFormatting(snapshot);
}

function breakAndMend(id: string, snapshot: Snapshot): void {
  const rule = formRules.find((candidate) => candidate.id === id);
  const counts = tally.get(id);
  if (!rule || !counts || (options.misses && options.misses !== id)) return;
  for (const { isFound, isMended, broken, edit, message } of trials(rule, snapshot, world, PLACES)) {
    counts.broken++;
    if (isFound) counts.found++;
    if (isMended) counts.mended++;
    if (!options.misses || isMended) continue;
    const around = broken.slice(Math.max(0, edit.span.start - 60), edit.span.end + 60);
    console.log(isFound ? 'not mended' : 'not found', JSON.stringify(around), message);
  }
}

function measureFormatting(snapshot: Snapshot): void {
  const context = { snapshot, world };
  const edits = formatting(context);
  const after = edited(snapshot.text, edits);
  const { blocks } = resolutionOf(snapshot);
  format.paragraphs += blocks.length;
  format.changed += blocks.filter(({ span }) =>
    edits.some((edit) => edit.span.start <= span.end && edit.span.end >= span.start),
  ).length;
  if (lettersOf(after) !== lettersOf(snapshot.text)) format.words++;
  if (formatting({ ...context, snapshot: snapshotOf(after) }).length) format.unstable++;
  const wrongs = FORMATTED.map((id) => corruptions[id]?.(snapshotOf(after)) ?? []);
  for (const edits of [...wrongs, spacing(snapshotOf(after))]) {
    for (const edit of edits.slice(0, PLACES)) {
      format.broken++;
      const broken = snapshotOf(edited(after, [edit]));
      if (edited(broken.text, formatting({ ...context, snapshot: broken })) === after) format.restored++;
    }
  }
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}]/gu, '');
}

for (const [id, { broken, found, mended }] of tally) {
  const rate = (count: number) => (broken ? `${((100 * count) / broken).toFixed(1)} %` : '-');
  console.log(
    `${id.padEnd(28)}${String(broken).padStart(6)} broken  ${rate(found).padStart(8)} found  ${rate(mended).padStart(8)} mended`,
  );
}
console.log(format);
