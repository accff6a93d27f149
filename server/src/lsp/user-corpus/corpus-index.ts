/** Where the index of a corpus comes from that has grown by folders: from the one before, from the cache, or from both. */
import type { Corpus, CorpusDocument } from '../../corpus/model';
import { grownIndex, type IndexedDocuments } from '../../match/index/grown-index';
import { LEAST_STORED, StoredPlaces } from '../../match/index/sorted-places';
import type { HeldIndex, WordIndex } from '../../match/index/word-index';
import { laidOverIndex, moveIndex } from '../../match/overlay/laid-over-index';
import { indexParts, layersOf } from '../../match/overlay/layers';
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
  for (const piece of pieces) if (await isLaidOver(piece, indexing)) return;
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
  const [base = indexed] = indexParts(indexed);
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
 * Joins what the index of a corpus is laid over with what is laid over it, where that pays. It answers as before, from one piece,
 * which is kept for the next start. Throws `Cancelled`: it then answers as it did.
 */
export async function joinIndex(indexing: Omit<Indexing, 'before'>): Promise<void> {
  if (!isOvergrown(indexing.corpus)) return;
  await joinLayers(indexing);
  // What was let go is seldom looked for while nothing else is done, and may be most of what the process holds. So much
  // memory is asked for, and none of it used, that an engine of JavaScript begins to look, in steps.
  if ((knownIndex(indexing.corpus)?.suffixes.length ?? 0) >= LEAST_STORED) new ArrayBuffer(ASKED_FOR);
}

/** In bytes. */
const ASKED_FOR = 100 * 2 ** 20;

async function joinLayers(indexing: Omit<Indexing, 'before'>): Promise<void> {
  const { corpus, cancel } = indexing;
  const index = await prepareIndex(corpus, cancel);
  await writeIndex(indexing, index);
  const parts = indexParts({ documents: corpus.documents, index });
  moveIndex(
    index,
    (await writtenIndex(indexing)) ?? (await breathing(grownIndex(corpus.documents, parts), cancel)),
  );
}

/** Whether so much is laid over the index of a corpus that it should be joined, or what ships, which is asked most. */
export function isOvergrown(corpus: Corpus): boolean {
  const index = knownIndex(corpus);
  const layers = index && layersOf(index);
  if (!layers) return false;
  const { base, added, gone } = layers;
  if (added.documents.some(({ origin }) => origin.kind === 'shipped')) return true;
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

/** Keeps the index of a corpus in the cache; a large one is read from there from now on, as at the next start. */
async function storeIndex(indexing: Indexing): Promise<void> {
  const { corpus, host, cancel } = indexing;
  const made = await prepareIndex(corpus, cancel);
  await writeIndex(indexing, made);
  if (made.suffixes.length < (host.leastStored ?? LEAST_STORED)) return;
  const stored = await writtenIndex(indexing);
  if (stored?.suffixes instanceof StoredPlaces) rememberIndex(corpus, stored);
}

/** What lies in memory is written as it lies there; what is laid over an index is asked for part by part. */
async function writeIndex(
  { corpus, loaded, host, cancel }: Omit<Indexing, 'before'>,
  index: WordIndex,
): Promise<void> {
  const pieces = await breathing(packCachedIndex({ corpus, loaded }, index, host), cancel);
  await host.writeCache(cacheName(loaded), pieces);
}

/** What was written of all of a corpus; undefined where it could not be. */
async function writtenIndex(indexing: Omit<Indexing, 'before'>): Promise<HeldIndex | undefined> {
  const written = await cachedIndex(indexing);
  if (!written || !isSame(written.documents, indexing.corpus.documents)) return undefined;
  return await breathing(written.read(), indexing.cancel);
}
