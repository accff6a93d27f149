/** Where the index of a corpus comes from that has grown by folders: from the one before, from the cache, or from both. */
import type { Corpus, CorpusDocument } from '../../corpus/model';
import type { IndexedDocuments } from '../../match/index/grown-index';
import { LEAST_STORED } from '../../match/index/sorted-places';
import { isHeld } from '../../match/index/word-index';
import { laidOverIndex } from '../../match/overlay/laid-over-index';
import { layersOf } from '../../match/overlay/layers';
import { breathing, type Cancel } from '../../service/world/cancel';
import { knownIndex, prepareIndex, rememberIndex } from '../../service/world/world';
import { type CachedIndex, openCachedIndex, packCachedIndex } from './cached-index';
import type { Loaded } from './corpus-folders';
import type { CorpusHost } from './corpus-host';

/** A corpus that is to be indexed. */
export interface Indexing {
  readonly corpus: Corpus;
  readonly loaded: Loaded;
  readonly host: CorpusHost;
  readonly cancel: Cancel;
  /** The one made before, whose index is known; the shipped one where there is none. */
  readonly before: Corpus;
}

/** An index of fewer words is joined at once: it costs less than some tenths of a second. */
const LEAST_LAID_OVER = 1_000_000;
/** As many documents may differ from those of the large index as make this share of them, and some in any case. */
const MOST_CHANGED = 1 / 64;
const FEW_CHANGED = 32;
/** When so much of its words has been added or is gone, they are joined: the answers then cost less again. */
const OVERGROWN = 1 / 128;

/** Makes the index of a corpus known. What it shares with the one before, or with the cache, is not indexed again. */
export async function indexCorpus(indexing: Indexing): Promise<void> {
  const { corpus, cancel, before } = indexing;
  const old = knownIndex(before);
  if (old && (await isLaidOver({ documents: before.documents, index: old }, indexing))) return;
  const cached = await readCache(indexing);
  if (cached && isSame(cached.documents, corpus.documents)) return rememberIndex(corpus, cached.index);
  if (cached && (await isLaidOver(cached, indexing))) return;
  const pieces = await newPieces(indexing);
  await prepareIndex(corpus, cancel, before, cached ? [cached, ...pieces] : pieces);
  await storeIndex(indexing);
}

/** What the cache has, where it is of the corpus, or knows more of it than the one before. */
async function readCache(indexing: Indexing): Promise<IndexedDocuments | undefined> {
  const { corpus, cancel, before } = indexing;
  const cached = await cachedIndex(indexing);
  const known = (documents: IndexedDocuments['documents']) => compared(documents, corpus.documents).common;
  if (!cached) return undefined;
  if (!isSame(cached.documents, corpus.documents) && known(cached.documents) <= known(before.documents))
    return undefined;
  const index = await breathing(cached.read(), cancel);
  return index && { documents: cached.documents, index };
}

/** Whether few enough documents differ, and the others have their order: then these are laid over the index of those. */
async function isLaidOver(indexed: IndexedDocuments, { corpus, host, cancel }: Indexing): Promise<boolean> {
  const base = layersOf(indexed.index)?.base ?? indexed;
  if (base.index.suffixes.length < (host.leastLaidOver ?? LEAST_LAID_OVER)) return false;
  if (!fewDiffer(base.documents, corpus.documents)) return false;
  const index = await breathing(laidOverIndex(corpus.documents, indexed), cancel);
  if (index) rememberIndex(corpus, index);
  return index !== undefined;
}

function fewDiffer(some: IndexedDocuments['documents'], others: readonly CorpusDocument[]): boolean {
  const { common, all } = compared(some, others);
  return all - common <= Math.max(FEW_CHANGED, some.length * MOST_CHANGED);
}

/** How many documents stand in both, and in at least one of them. */
function compared(some: IndexedDocuments['documents'], others: readonly CorpusDocument[]) {
  const known = new Set(some);
  const common = others.filter((document) => known.has(document)).length;
  return { common, all: some.length + others.length - common };
}

const isSame = (some: IndexedDocuments['documents'], others: readonly CorpusDocument[]): boolean =>
  some.length === others.length && some.every((document, at) => document === others[at]);

/**
 * The same corpus with an index in one piece, which answers as before and is kept for the next start. Throws `Cancelled`: what
 * was there is there still.
 */
export async function joinedCorpus(indexing: Omit<Indexing, 'before'>): Promise<Corpus> {
  const { corpus, cancel } = indexing;
  const joined: Corpus = { ...corpus };
  const { vocabulary } = await prepareIndex(corpus, cancel);
  await prepareIndex(joined, cancel, corpus);
  await storeIndex({ ...indexing, corpus: joined });
  // The same words: what is known of them need not be made again.
  rememberIndex(joined, { ...(await prepareIndex(joined, cancel)), vocabulary });
  return joined;
}

/** Whether so much is laid over the index of a corpus that it should be joined. */
export function isOvergrown(corpus: Corpus): boolean {
  const index = knownIndex(corpus);
  const layers = index && layersOf(index);
  if (!layers) return false;
  const { base, added, gone } = layers;
  const words = [...gone.values()].reduce((sum, { length }) => sum + length, added.index.suffixes.length);
  return words > base.index.suffixes.length * OVERGROWN;
}

/** The libraries of which the corpus has documents that the one before did not have, with their indexes. */
export async function newPieces({
  corpus,
  loaded,
  cancel,
  before,
}: Omit<Indexing, 'host'>): Promise<IndexedDocuments[]> {
  const known = new Set(before.documents);
  const fresh = new Set(corpus.documents.filter((document) => !known.has(document)));
  const pieces: IndexedDocuments[] = [];
  for (const library of loaded.libraries)
    if (library.documents.some((document) => fresh.has(document)))
      pieces.push({ documents: library.documents, index: await breathing(library.index(), cancel) });
  return pieces;
}

const cacheName = ({ state }: Loaded): string => `index of ${[...state.keys()].join('\n')}`;

async function cachedIndex({
  corpus,
  loaded,
  host,
  cancel,
}: Omit<Indexing, 'before'>): Promise<CachedIndex | undefined> {
  const file = await host.openCache(cacheName(loaded));
  return file && (await breathing(openCachedIndex(file, { corpus, loaded }, host), cancel));
}

/** Writes the index of a corpus to the cache; a large one is read from there from now on, as at the next start. */
async function storeIndex(indexing: Omit<Indexing, 'before'>): Promise<void> {
  const { corpus, loaded, host, cancel } = indexing;
  const made = knownIndex(corpus);
  if (!made || !isHeld(made)) return;
  await host.writeCache(
    cacheName(loaded),
    await breathing(packCachedIndex({ corpus, loaded }, made, host), cancel),
  );
  if (made.suffixes.length < (host.leastStored ?? LEAST_STORED)) return;
  const written = await cachedIndex(indexing);
  if (!written?.isQuick || !isSame(written.documents, corpus.documents)) return;
  const stored = await breathing(written.read(), cancel);
  if (stored) rememberIndex(corpus, stored);
}
