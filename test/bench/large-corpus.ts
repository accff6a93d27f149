/** Corpora of any size, and the built server over them. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../server/src/corpus/model';
import { packCorpus, unpackCorpus } from '../../server/src/corpus/packed-corpus';
import { packIndex } from '../../server/src/match/index/packed-index';
import type { WordIndex } from '../../server/src/match/index/word-index';
import { utf8 } from '../support/utf8';
import { documentsOf, syntheticTexts } from './synthetic';

/** The shipped documents, and made-up ones until there are `size` adopted paragraphs. */
export function grownTo(size: number, shipped: Corpus, real: readonly string[]): Corpus {
  const made = documentsOf(syntheticTexts(real, size).slice(real.length));
  return { ...shipped, documents: [...shipped.documents, ...made] };
}

/** A folder with a server. */
export interface BuiltServer {
  readonly file: string;
  remove(): void;
}

/** The server as built, beside a corpus that it takes for the one it ships with. */
export function serverOver(corpus: Corpus, index: WordIndex): BuiltServer {
  const folder = mkdtempSync(join('out/bench', 'server-'));
  copyFileSync('dist/server.js', join(folder, 'server.js'));
  mkdirSync(join(folder, 'corpus'));
  const packed = packCorpus(corpus, utf8.encode);
  writeFileSync(join(folder, 'corpus', 'corpus.bin'), packed);
  writeFileSync(join(folder, 'corpus', 'index.bin'), packIndex(index, unpackCorpus(packed, utf8.decode).sum));
  return { file: join(folder, 'server.js'), remove: () => rmSync(folder, { recursive: true }) };
}
