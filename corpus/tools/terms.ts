// Counts how often adopted texts use the terms of corpus/terms.yaml, for and against each row, in the row's sense.
//   npm run tool -- terms FOLDER
// Writes corpus/tables/term-counts.json: counts alone, no words of those resolutions beside the forms of the table. A
// test holds the table's verdicts and `counts` against it.
import { readFileSync, writeFileSync } from 'node:fs';
import { readTerms } from '../../server/src/corpus/terms';
import { adoptedTexts } from './adopted-texts';
import { countTerms } from './count-terms';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: npm run tool -- terms FOLDER');

const terms = readTerms(readFileSync('corpus/terms.yaml', 'utf8'));
const counts = countTerms(terms, adoptedTexts(folder));
writeFileSync('corpus/tables/term-counts.json', `${JSON.stringify(counts, null, 1)}\n`);
process.stdout.write(`${counts.texts} resolutions, ${Object.keys(counts.terms).length} terms\n`);
