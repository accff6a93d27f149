// Makes corpus/tables/opening-exchanges.json, the counts that ship with it, and docs/ladders.md, from a folder of
// adopted resolutions.
//   npm run tool -- corpus:openings FOLDER
// How often resolutions exchanged one opening, or one modal, for another in a paragraph of the next text of the same
// title: words and counts only. It is the evidence for the ladders of match/revision/strength/ladder-table.ts.
import { writeFileSync } from 'node:fs';
import type { CorpusDocument } from '../../server/src/corpus/model';
import { compareResolutions } from '../../server/src/match/revision/compare-resolutions';
import { exchangeOf } from '../../server/src/match/revision/strength/exchanges';
import { adoptedDocuments } from './adopted-texts';
import { exchangeTable, ladderPage } from './ladder-evidence';

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
const modals = new Map<string, number>();
let pairs = 0;
for (const series of byTitle.values()) {
  const inTime = series.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  for (const [at, draft] of inTime.entries()) {
    const base = inTime[at - 1];
    if (!base) continue;
    pairs += 1;
    for (const { base: old, draft: now, changes } of compareResolutions(
      base.resolution(),
      draft.resolution(),
    )) {
      if (!old || !now) continue;
      const [from, to] = [old.opening?.phrase, now.opening?.phrase];
      if (from && to && from !== to) count(exchanges, `${from} -> ${to}`);
      for (const change of changes)
        if (change.kind === 'wording' && change.strength) count(modals, exchangeOf(change, old, now));
    }
  }
}
const most = (counts: ReadonlyMap<string, number>) =>
  [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
const rows = most(exchanges).filter(([, times]) => times >= LEAST);
const table = { pairs, exchanges: Object.fromEntries(rows), modals: Object.fromEntries(most(modals)) };
writeFileSync('corpus/tables/opening-exchanges.json', `${JSON.stringify(table, null, 1)}\n`);
writeFileSync('server/src/match/revision/strength/exchange-table.ts', exchangeTable(table));
writeFileSync('docs/ladders.md', ladderPage(table));
process.stdout.write(
  `${pairs} pairs of texts, ${rows.length} exchanges of openings, ${modals.size} of modals\n`,
);

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
