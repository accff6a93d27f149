/** Packs corpus/documents, the tables, the pages of the rules and their translations into dist/corpus, as the server loads them. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packCorpus, unpackCorpus } from '../../server/src/corpus/packed-corpus';
import { packIndex } from '../../server/src/match/index/packed-index';
import { buildIndex } from '../../server/src/match/index/word-index';
import { shippedCorpus } from './shipped-corpus';

const target = 'dist/corpus';
rmSync(target, { recursive: true, force: true });
for (const folder of ['rules', 'l10n']) mkdirSync(join(target, folder), { recursive: true });

const corpus = shippedCorpus('.');
const packed = packCorpus(corpus, (text) => Buffer.from(text, 'utf8'));
const { sum } = unpackCorpus(packed, (bytes) => Buffer.from(bytes).toString('utf8'));
writeFileSync(join(target, 'corpus.bin'), packed);
writeFileSync(join(target, 'index.bin'), packIndex(buildIndex(corpus.documents), sum));

copy('docs/rules', '.md', 'rules');
copy('server/l10n', '.json', 'l10n');

function copy(from: string, ending: string, to: string): void {
  for (const file of filesIn(from, ending))
    writeFileSync(join(target, to, file), readFileSync(join(from, file)));
}

function filesIn(folder: string, ending: string): string[] {
  try {
    return readdirSync(folder).filter((file) => file.endsWith(ending));
  } catch {
    return [];
  }
}
