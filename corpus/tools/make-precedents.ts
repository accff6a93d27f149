// Makes corpus/tables/precedents.json from a folder of adopted resolutions.
//   npm run tool -- corpus:precedents FOLDER
// Counts, hashes and symbols only: no words of those resolutions are kept.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createEngine } from '../../server/src/match/index/engine';
import { yardstickOf } from '../../server/src/match/reference/reference-texts';
import { defaultSettings } from '../../server/src/service/world/settings';
import { adoptedTexts } from './adopted-texts';
import { makePrecedents } from './precedents';
import { writePrecedents } from './precedents-file';
import { shippedCorpus } from './shipped-corpus';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: npm run tool -- corpus:precedents FOLDER');

const engine = createEngine(shippedCorpus('.'), defaultSettings.yardstick);
const texts = [...adoptedTexts(folder)];
const precedents = makePrecedents(texts, yardstickOf(engine));
mkdirSync('corpus/tables', { recursive: true });
writeFileSync('corpus/tables/precedents.json', writePrecedents(precedents));
process.stdout.write(`${texts.length} resolutions of sessions ${precedents.sessions.join(', ')}\n`);
