// Makes corpus/tables/cited-sources.json from a folder of adopted resolutions.
//   npm run tool -- corpus:cited FOLDER
// Symbols, dates, references, names of instruments and hashes only: no words of those resolutions are kept.
import { mkdirSync, writeFileSync } from 'node:fs';
import { adoptedDocuments } from './adopted-texts';
import { makeCitedSources, testimonyOf } from './cited-sources';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: npm run tool -- corpus:cited FOLDER');

const testimonies = [...adoptedDocuments(folder)].map(({ document, session }) =>
  testimonyOf(document, session),
);
const table = makeCitedSources(testimonies);
mkdirSync('corpus/tables', { recursive: true });
// One line for each row, so that a change can be read.
writeFileSync('corpus/tables/cited-sources.json', `${JSON.stringify(table, null, 1)}\n`);
const days = Object.values(table.dates).flatMap((series) => Object.values(series));
const resolutions = days.reduce((sum, items) => sum + items.split(',').length, 0);
process.stdout.write(
  `${table.texts} resolutions: the days of ${resolutions}, ${table.references.length} references, ${table.names.length} names\n`,
);
