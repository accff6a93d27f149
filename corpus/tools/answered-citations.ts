// Hovers over the footnotes of adopted texts: how many of the distinct citations in them are answered with a title or a
// date, and which Ibid. leads nowhere.
//   npm run tool -- answered-citations FOLDER [--list]
// The corpus that ships, and what the other texts of the folder say of the sources they cite. `--list` prints what is not
// answered.
import { parseArgs } from 'node:util';
import { referenceKey } from '../../server/src/corpus/instruments';
import type { Meaning } from '../../server/src/resolution/citations/footnotes';
import { seriesOf } from '../../server/src/resolution/citations/references';
import { footnotesIn } from '../../server/src/service/citations/facts';
import { footnoteCard } from '../../server/src/service/features/hover/footnote';
import { leftOut } from './left-out';

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'boolean' } },
});
const [folder] = positionals;
if (!folder) throw new Error('usage: npm run tool -- answered-citations FOLDER [--list]');

/** A title, other than the number of the note, and a day after the reference. */
const TITLE = /^\*\*(?!Footnote )/;
const DAY = / · (?:adopted )?\d{1,2} [A-Z][a-z]+ \d{4}/;
/** A year after the reference: that of a session, or one that a symbol holds, with what the document is. */
const YEAR = / · .*(?:\(\d{4}(?:–\d{4})?\)|, \d{4})/;

/** Notes that explain, and name no source. */
const isExplanation = (meaning: Meaning): boolean =>
  meaning.kind === 'resolved' && meaning.references.every((one) => seriesOf(one) === 'words');

const seen = new Set<string>();
const counts = { notes: 0, ibids: 0, titled: 0, dated: 0, yeared: 0, answered: 0 };
const broken: string[] = [];
const { adopted, without } = leftOut(folder);
for (const document of adopted) {
  const snapshot = { uri: document.id, version: 1, text: document.text };
  const { footnotes } = footnotesIn(snapshot);
  const world = footnotes.length > 0 ? without(document) : undefined;
  for (const { label, ibid, meaning, words, note } of footnotes) {
    counts.notes++;
    if (ibid) counts.ibids++;
    if (meaning.kind === 'broken') broken.push(`${document.id}, footnote ${label}: ${words}`);
    const key = meaning.kind === 'resolved' ? referenceKey(meaning.text) : words;
    if (seen.has(key) || !world || isExplanation(meaning)) continue;
    seen.add(key);
    const [title = '', particulars = ''] = footnoteCard(world, snapshot, note.content.start)?.lines ?? [];
    const [isTitled, isDated] = [TITLE.test(title), DAY.test(particulars)];
    if (isTitled) counts.titled++;
    if (isDated) counts.dated++;
    const isOfYears = !isTitled && !isDated && YEAR.test(particulars);
    if (isOfYears) counts.yeared++;
    if (isTitled || isDated || isOfYears) counts.answered++;
    else if (options.list) console.log(`${document.id}, footnote ${label}: ${words}`);
  }
}

const rate = (part: number) => `${part} (${((100 * part) / seen.size).toFixed(1)} %)`;
console.log(`${counts.notes} notes, ${seen.size} distinct citations`);
console.log(`with a title or a date: ${rate(counts.answered)}`);
console.log(
  `a title: ${rate(counts.titled)}; a day: ${rate(counts.dated)}; else the year of a session or symbol: ${rate(counts.yeared)}`,
);
console.log(`${counts.ibids} notes with Ibid., of which ${broken.length} lead nowhere:`);
for (const one of broken) console.log(one);
