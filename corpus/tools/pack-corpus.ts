/** Packs corpus/documents, the tables and the pages of the rules into dist/corpus, as the server loads them. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packCorpus, unpackCorpus } from '../../server/src/corpus/packed-corpus';
import { packIndex } from '../../server/src/match/index/packed-index';
import { buildIndex } from '../../server/src/match/index/word-index';
import { shippedCorpus } from './shipped-corpus';

const target = 'dist/corpus';
rmSync(target, { recursive: true, force: true });
mkdirSync(join(target, 'rules'), { recursive: true });

const corpus = shippedCorpus('.');
const packed = packCorpus(corpus, (text) => Buffer.from(text, 'utf8'));
const { sum } = unpackCorpus(packed, (bytes) => Buffer.from(bytes).toString('utf8'));
writeFileSync(join(target, 'corpus.bin'), packed);
writeFileSync(join(target, 'index.bin'), packIndex(buildIndex(corpus.documents), sum));

const pages = 'docs/rules';
for (const file of filesIn(pages, '.md'))
  writeFileSync(join(target, 'rules', file), readFileSync(join(pages, file)));

function filesIn(folder: string, ending: string): string[] {
  try {
    return readdirSync(folder).filter((file) => file.endsWith(ending));
  } catch {
    return [];
  }
}
