/** The shipped corpus grown by what was loaded from folders, with the index of both at hand. */
import { type LeftOut, mergeDocuments } from '../../corpus/merge-documents';
import type { Corpus } from '../../corpus/model';
import type { IndexedDocuments } from '../../match/index/grown-index';
import { packIndex, unpackIndex } from '../../match/index/packed-index';
import type { Cancel } from '../../service/world/cancel';
import { prepareIndex, rememberIndex } from '../../service/world/world';
import { packKeyed, unpackKeyed } from './corpus-cache';
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
  const { documents, leftOut } = mergeDocuments(shipped.documents, loaded.documents);
  if (documents.length === shipped.documents.length) return { corpus: shipped, leftOut };
  const corpus: Corpus = { ...shipped, documents };
  const { cancel, before = shipped } = growing;
  if (loaded.complete) await cachedIndex(corpus, loaded, { ...growing, before });
  else await prepareIndex(corpus, cancel, before, newPieces(corpus, loaded, before));
  return { corpus, leftOut };
}

/** The libraries of which the corpus has documents that the one before did not have, with their indexes. */
function newPieces(
  { documents }: Corpus,
  { libraries }: Loaded,
  before: Corpus | undefined,
): IndexedDocuments[] {
  if (libraries.length === 0) return [];
  const known = new Set(before?.documents);
  const fresh = new Set(documents.filter((document) => !known.has(document)));
  return libraries
    .filter((library) => library.documents.some((document) => fresh.has(document)))
    .map((library) => ({ documents: library.documents, index: library.index() }));
}

/** The cache itself knows which corpus its index is of. */
const KEYED = 0;

/** The index comes from the cache, or goes there. The key holds all that the index was made from. */
async function cachedIndex(corpus: Corpus, loaded: Loaded, { host, cancel, before }: Growing): Promise<void> {
  const shipped = corpus.documents.filter(({ origin }) => origin.kind === 'shipped').map(({ text }) => text);
  const key = `${loaded.fingerprint}\n${shipped.join('\n')}`;
  const name = `index of ${[...loaded.state.keys()].join('\n')}`;
  const cached = await host.readCache(name);
  const bytes = cached && unpackKeyed(key, cached, host);
  const index = bytes && unpackIndex(bytes, KEYED);
  if (index) return rememberIndex(corpus, index);
  const made = await prepareIndex(corpus, cancel, before, newPieces(corpus, loaded, before));
  await host.writeCache(name, packKeyed(key, packIndex(made, KEYED), host));
}
