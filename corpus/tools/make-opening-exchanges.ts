// Makes corpus/tables/opening-exchanges.json from a folder of adopted resolutions.
//   npm run tool -- corpus:openings FOLDER
// How often resolutions exchanged one opening for another in a paragraph of the next text of the same title: openings
// and counts only. It is the evidence for the ladders of match/revision/ladder-table.ts.
import { writeFileSync } from 'node:fs';
import type { CorpusDocument } from '../../server/src/corpus/model';
import { compareResolutions } from '../../server/src/match/revision/compare-resolutions';
import { adoptedDocuments } from './adopted-texts';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: npm run tool -- corpus:openings FOLDER');

/** Fewer exchanges than this say nothing of two openings. */
const LEAST = 2;

const byTitle = new Map<string, CorpusDocument[]>();
for (const { document } of adoptedDocuments(folder)) {
  const key = document.title.toLowerCase();
  byTitle.set(key, [...(byTitle.get(key) ?? []), document]);
}
const exchanges = new Map<string, number>();
let pairs = 0;
for (const series of byTitle.values()) {
  const inTime = series.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  for (const [at, draft] of inTime.entries()) {
    const base = inTime[at - 1];
    if (!base) continue;
    pairs += 1;
    for (const { base: old, draft: now } of compareResolutions(base.resolution(), draft.resolution())) {
      const [from, to] = [old?.opening?.phrase, now?.opening?.phrase];
      if (!from || !to || from === to) continue;
      const key = `${from} -> ${to}`;
      exchanges.set(key, (exchanges.get(key) ?? 0) + 1);
    }
  }
}
const rows = [...exchanges]
  .filter(([, count]) => count >= LEAST)
  .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
const table = { pairs, exchanges: Object.fromEntries(rows) };
writeFileSync('corpus/tables/opening-exchanges.json', `${JSON.stringify(table, null, 1)}\n`);
process.stdout.write(`${pairs} pairs of texts, ${rows.length} exchanges\n`);
