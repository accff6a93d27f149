// Breaks the citations of adopted texts, one at a time, and counts how many slips are reported, and how many put right.
//   npm run tool -- citation-recall FOLDER [--texts N] [--each N] [--seed N] [--misses KIND]
// FOLDER holds adopted resolutions (AKN4UN or .resolution), of which N are drawn (200); the yardstick and L.52 are
// broken, too. Nothing that a text says itself counts as known while it is broken: the table of cited sources is made
// again without it, and a document of the corpus is taken out. `--misses` prints the slips of a kind that are missed.
import { parseArgs } from 'node:util';
import type { CorpusDocument } from '../../server/src/corpus/model';
import { SLIP_KINDS, type SlipKind, slipsOf } from './citation-slips';
import { addedTo, judged, type Tally, tallyOf } from './judged-slips';
import { leftOut } from './left-out';
import { randomFrom } from './random';

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: {
    texts: { type: 'string', default: '200' },
    each: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
    misses: { type: 'string' },
  },
});
const [folder] = positionals;
if (!folder)
  throw new Error(
    'usage: npm run tool -- citation-recall FOLDER [--texts N] [--each N] [--seed N] [--misses KIND]',
  );

/** Broken besides the texts of the folder. */
const SHIPPED = ['A/RES/71/1', 'A/RES/73/195', 'A/C.3/78/L.52/Rev.1'];

const random = randomFrom(Number(options.seed));
const { adopted, shipped, instruments, without } = leftOut(folder);
const tallies = new Map<SlipKind, Tally>(SLIP_KINDS.map((kind) => [kind, tallyOf()]));

/** The slips of Ibid. once more, as edits in an editor that has seen the text before. */
const inEditor = tallyOf();

const texts = [
  ...shipped.filter(({ id }) => SHIPPED.includes(id)),
  ...random.some(adopted, Number(options.texts)),
];
for (const document of texts) breakAll(document);
report();

function breakAll(document: CorpusDocument): void {
  const world = without(document);
  const snapshot = { uri: document.id, version: 1, text: document.text };
  for (const kind of SLIP_KINDS)
    for (const slip of slipsOf(kind, { snapshot, instruments }, random, Number(options.each))) {
      const judgement = judged(world, snapshot, slip);
      addedTo(tallies.get(kind) as Tally, judgement);
      if (kind === 'ibid') addedTo(inEditor, judged(world, snapshot, slip, true));
      if (options.misses === kind && !judgement.restored) print(document, judgement);
    }
}

function print({ id }: CorpusDocument, { known, reported, what, found }: ReturnType<typeof judged>): void {
  const verdict = `${known ? 'known' : 'unknown'}, ${reported ? 'not put right' : 'not reported'}`;
  console.log(`${id}: ${verdict}: ${what} | ${found.join('; ')}`);
}

function report(): void {
  const all = tallyOf();
  console.log(`${texts.length} texts, seed ${options.seed}; of all slips, and of those that can be known:`);
  for (const [kind, tally] of tallies) {
    console.log(row(kind, tally));
    // What is no date, number, title or Ibid. is told apart.
    if (kind !== 'symbol') for (const key of Object.keys(all) as (keyof Tally)[]) all[key] += tally[key];
  }
  console.log(row('all but symbols', all));
  console.log(row('ibid, in editor', inEditor));
}

function row(
  name: string,
  { slips, reported, restored, known, knownReported, knownRestored }: Tally,
): string {
  const rate = (part: number, whole: number) =>
    `${(whole ? (100 * part) / whole : 0).toFixed(1).padStart(5)} %`;
  return [
    name.padEnd(16),
    `${String(slips).padStart(5)} slips ${rate(reported, slips)} reported ${rate(restored, slips)} put right;`,
    `${String(known).padStart(5)} known ${rate(knownReported, known)} reported ${rate(knownRestored, known)} put right`,
  ].join(' ');
}
