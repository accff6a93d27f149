/** The shipped corpus grown by what was loaded from folders, with the index of both at hand. */
import { type LeftOut, mergeInSteps } from '../../corpus/merge-documents';
import type { Corpus } from '../../corpus/model';
import type { IndexedDocuments } from '../../match/index/grown-index';
import { packIndexInSteps, readIndexInSteps } from '../../match/index/packed-index';
import { LEAST_STORED } from '../../match/index/sorted-places';
import type { WordIndex } from '../../match/index/word-index';
import { breathing, type Cancel, Cancelled } from '../../service/world/cancel';
import { prepareIndex, rememberIndex } from '../../service/world/world';
import type { PartsOfFile } from '../../text/parts-of-file';
import { keyedFrom, packKeyed } from './corpus-cache';
import type { Loaded } from './corpus-folders';
import type { CorpusHost } from './corpus-host';

export interface GrownCorpus {
  /** The shipped corpus itself where nothing was added. */
  readonly corpus: Corpus;
  readonly leftOut: readonly LeftOut[];
}

/** How a corpus is made to grow. */
export interface Growing {
  readonly host: CorpusHost;
  readonly cancel: Cancel;
  /** The one made before, of which what has not changed is indexed already; the shipped one where there is none. */
  readonly before?: Corpus | undefined;
}

/** Joins both; a world over the answer is made at once. Throws `Cancelled`. */
export async function grownCorpus(shipped: Corpus, loaded: Loaded, growing: Growing): Promise<GrownCorpus> {
  const { cancel, before = shipped } = growing;
  const steps = mergeInSteps(shipped.documents, loaded.documents);
  const { documents, leftOut } = await breathing(steps, cancel);
  if (documents.length === shipped.documents.length) return { corpus: shipped, leftOut };
  const corpus: Corpus = { ...shipped, documents };
  if (loaded.complete) await cachedIndex(corpus, loaded, { ...growing, before });
  else await prepareIndex(corpus, cancel, before, await newPieces(corpus, loaded, { cancel, before }));
  return { corpus, leftOut };
}

/** The libraries of which the corpus has documents that the one before did not have, with their indexes. */
async function newPieces(
  { documents }: Corpus,
  { libraries }: Loaded,
  { cancel, before }: Pick<Growing, 'cancel' | 'before'>,
): Promise<IndexedDocuments[]> {
  const known = new Set(before?.documents);
  const fresh = new Set(documents.filter((document) => !known.has(document)));
  const pieces: IndexedDocuments[] = [];
  for (const library of libraries)
    if (library.documents.some((document) => fresh.has(document)))
      pieces.push({ documents: library.documents, index: await breathing(library.index(), cancel) });
  return pieces;
}

/** The cache itself knows which corpus its index is of. */
const KEYED = 0;

/** The index comes from the cache, or goes there. The key holds all that the index was made from. */
async function cachedIndex(corpus: Corpus, loaded: Loaded, { host, cancel, before }: Growing): Promise<void> {
  const shipped = corpus.documents.filter(({ origin }) => origin.kind === 'shipped').map(({ text }) => text);
  const key = `${loaded.fingerprint}\n${shipped.join('\n')}`;
  const name = `index of ${[...loaded.state.keys()].join('\n')}`;
  const index = await indexIn(await host.openCache(name), key, { host, cancel });
  if (index) return rememberIndex(corpus, index);
  const pieces = await newPieces(corpus, loaded, { cancel, before });
  const made = await prepareIndex(corpus, cancel, before, pieces);
  const packed = await breathing(packIndexInSteps(made, KEYED), cancel);
  await host.writeCache(name, packKeyed(key, packed, host));
  if (made.suffixes.length < (host.leastStored ?? LEAST_STORED)) return;
  // As at the next start: the sorted places are left there.
  const written = await host.openCache(name);
  const stored = written?.readInto && (await indexIn(written, key, { host, cancel }));
  if (stored) rememberIndex(corpus, stored);
}

/** The index in a cache; undefined where there is none under that key, or it is damaged. */
async function indexIn(
  file: PartsOfFile | undefined,
  key: string,
  { host, cancel }: Pick<Growing, 'host' | 'cancel'>,
): Promise<WordIndex | undefined> {
  if (!file) return undefined;
  try {
    const from = keyedFrom(key, file, host);
    if (from === undefined) return undefined;
    return await breathing(readIndexInSteps({ file, from, of: KEYED }, host.leastStored), cancel);
  } catch (error) {
    if (error instanceof Cancelled) throw error;
    return undefined;
  }
}
