/** A library of made-up texts, written as `agreed-language library build` would write it. */
import { mkdirSync, openSync, writevSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type LibraryEntry, packLibrary } from '../../server/src/lsp/user-corpus/library-file';
import { readAhead } from '../../server/src/lsp/user-corpus/read-ahead';
import { held, looseDocument } from '../../server/src/lsp/user-corpus/stored-documents';
import { buildIndex } from '../../server/src/match/index/word-index';
import { importThreads } from '../../server/src/node/importing/import-threads';
import { utf8 } from '../support/utf8';
import { PARAGRAPHS_A_DOCUMENT } from './synthetic';

/** Adopted documents of fifty paragraphs each. Gives the number of words. */
export async function writeLibrary(file: string, texts: readonly string[]): Promise<number> {
  const reader = importThreads(resolve('dist/import-worker.js'));
  const starts = Array.from({ length: Math.ceil(texts.length / PARAGRAPHS_A_DOCUMENT) }, (_, at) => at);
  const entries: LibraryEntry[] = [];
  const read = (at: number) => reader.documents(utf8.encode(documentText(texts, at)), `${at}.resolution`);
  for await (const made of readAhead(starts, reader.atOnce, read))
    entries.push({ file: `${entries.length}.resolution`, documents: made.map(held) });
  await reader.close();
  const documents = entries.flatMap((entry) => entry.documents.map((one) => looseDocument(one, utf8.decode)));
  const index = buildIndex(documents);
  mkdirSync(dirname(file), { recursive: true });
  const target = openSync(file, 'wx');
  for (const piece of packLibrary({ notices: [], entries }, index, utf8)) writevSync(target, [piece]);
  return index.suffixes.length;
}

function documentText(texts: readonly string[], at: number): string {
  const paragraphs = texts
    .slice(at * PARAGRAPHS_A_DOCUMENT, (at + 1) * PARAGRAPHS_A_DOCUMENT)
    .map((text, number) => `${number + 1}. ${text.replace(/\s+/g, ' ')}\n`);
  const head = `symbol: SYNTHETIC/${at + 1}\ntitle: Synthetic ${at + 1}\nstanding: adopted\ndate: 2020-01-01`;
  return `---\n${head}\n---\n\n${paragraphs.join('\n')}`;
}
