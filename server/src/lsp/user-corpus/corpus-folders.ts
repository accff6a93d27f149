/**
 * Reads the user's corpus folders in the background, file by file, and opens libraries: what is known from the cache or from before
 * is not read again, what arrives can be used at once, and a file that cannot be read costs only itself.
 */

import type { CorpusDocument } from '../../corpus/model';
import { GivenUp, ImportError, NoDocument } from '../../import/model';
import type { HeldIndex } from '../../match/index/word-index';
import { breathing, type Cancel, Cancelled } from '../../service/world/cancel';
import { append } from '../../text/append';
import { type FileEntry, PackedEntries, unpackEntries } from './corpus-cache';
import { type CorpusFile, type CorpusHost, type Listing, NotReadable, Vanished } from './corpus-host';
import { hasStamps, isSame } from './file-stamps';
import { isLibrary } from './library-name';
import { openLibrary } from './load-library';
import { readAhead } from './read-ahead';
import { documentOf, held } from './stored-documents';

/** What is known of the folders; hand it in again when they are read again. */
export type FolderState = ReadonlyMap<string, readonly FileEntry[]>;

/** A step of loading. */
export interface Loaded {
  readonly documents: readonly CorpusDocument[];
  /** A sentence for each file or folder that could not be read, with the cure. */
  readonly problems: readonly string[];
  /** The sentences of these that are about a named folder itself. */
  readonly unread: readonly string[];
  /** The libraries among what was loaded: their documents are indexed already. */
  readonly libraries: readonly LoadedLibrary[];
  readonly state: FolderState;
  /** Differs when the documents differ in anything. */
  readonly fingerprint: string;
  /** Whether this is all of it. */
  readonly complete: boolean;
}

/** The documents of a library, and their index, read in steps when it is asked for. */
export interface LoadedLibrary {
  readonly documents: readonly CorpusDocument[];
  index(): Generator<void, HeldIndex>;
}

/** How far the reading of folders is, in files of all folders listed until now, and in documents of libraries. */
export interface FilesRead {
  /** Read, or known from before. */
  readonly done: number;
  readonly total: number;
  /** Files among them that neither the cache nor memory had: these take the time. */
  readonly fresh: number;
  /** Documents of libraries are among them. */
  readonly hasLibraries: boolean;
}

/** Who has the folders loaded. */
export interface Loading {
  readonly cancel: Cancel;
  /** Told after each file, and of each folder that has been listed. */
  onProgress?(progress: FilesRead): void;
}

/**
 * Loads folders, yielding what is there after 64, 4,096 ... files that had to be read, and at the end of
 * all. Throws `Cancelled`; what was read until then is in the cache.
 */
export async function* loadFolders(
  folders: readonly string[],
  host: CorpusHost,
  previous: FolderState,
  { cancel, onProgress }: Loading,
): AsyncGenerator<Loaded, void> {
  const named = [...new Set(folders)];
  const state = new Map<string, readonly FileEntry[]>();
  const problems: string[] = [];
  const unread: string[] = [];
  const counts: Counts = { done: 0, total: 0, fresh: 0, hasLibraries: false };
  const tell = () => onProgress?.({ ...counts });
  const loaded = async (complete: boolean): Promise<Loaded> => {
    const inOrder = new Map(named.flatMap((folder) => entriesWithName(state, folder)));
    await prepareDocuments(inOrder, host, cancel);
    return {
      documents: documentsOf(inOrder, host),
      libraries: librariesOf(inOrder, host),
      fingerprint: [...inOrder.values()]
        .flat()
        .map(({ file, hash }) => `${file} ${hash}`)
        .join('\n'),
      complete,
      problems: [...problems, ...problemsOf(inOrder)],
      unread: [...unread, ...refusedOf(inOrder)],
      state: inOrder,
    };
  };
  const failed = (error: unknown) => {
    if (error instanceof Cancelled) throw error;
    problems.push(messageOf(error));
    unread.push(messageOf(error));
    return undefined;
  };
  for (const folder of named) {
    if (isLibrary(folder)) continue;
    const listing = await host.list(folder).catch(failed);
    if (!listing) continue;
    append(
      problems,
      listing.unread.map(({ message }) => message),
    );
    append(
      unread,
      listing.unread.filter(({ file }) => file === folder).map(({ message }) => message),
    );
    counts.total += listing.files.length;
    tell();
    const known = previous.get(folder) ?? (await cached(folder, host, cancel));
    for await (const entries of readFolder({ folder, listing, known, host, cancel, counts, tell })) {
      state.set(folder, entries);
      if (isStep(counts.fresh)) yield await loaded(false);
    }
  }
  for (const name of named) {
    if (!isLibrary(name)) continue;
    const before = previous.get(name)?.[0];
    const library = await openLibrary(name, { host, cancel, before }).catch(failed);
    if (!library) continue;
    counts.hasLibraries = true;
    if ('check' in library) {
      // What is there can be used while it is checked.
      if (state.size > 0) yield await loaded(false);
      counts.total += library.count;
      const onDocument = () => {
        counts.done += 1;
        counts.fresh += 1;
        tell();
      };
      tell();
      state.set(name, [await library.check(onDocument)]);
    } else {
      counts.total += library.known.documents.length;
      counts.done += library.known.documents.length;
      tell();
      state.set(name, [library.known]);
    }
  }
  yield await loaded(true);
}

const entriesWithName = (
  state: FolderState,
  folder: string,
): [folder: string, entries: readonly FileEntry[]][] => {
  const entries = state.get(folder);
  return entries ? [[folder, entries]] : [];
};

/** 64, 4,096 ...: each step indexes all there is, so they are far apart. */
const isStep = (fresh: number): boolean => fresh >= 64 && Number.isInteger(Math.log2(fresh) / 6);

/**
 * The cache is saved after so many files, and again when half as many more have been read: a crash loses at most a third
 * of the work, and all that is written in between is no more than twice the whole.
 */
const SAVE_AFTER = 400;
const SAVE_GROWTH = 1.5;

type Counts = { -readonly [K in keyof FilesRead]: FilesRead[K] };

/** One folder to be read, and what is known of it. */
interface Reading {
  readonly folder: string;
  readonly listing: Listing;
  /** From the load before, or from the cache. */
  readonly known: readonly FileEntry[];
  readonly host: CorpusHost;
  readonly cancel: Cancel;
  readonly counts: Counts;
  /** Tells of the counts. */
  readonly tell: () => void;
}

async function* readFolder({
  folder,
  listing,
  known,
  host,
  cancel,
  counts,
  tell,
}: Reading): AsyncGenerator<readonly FileEntry[], void> {
  const byFile = new Map(known.map((entry) => [entry.file, entry]));
  const unread = new Set<CorpusFile>(hidden(known, listing));
  const files = [...listing.files, ...unread].sort((a, b) => (a.file < b.file ? -1 : 1));
  const entries: FileEntry[] = [];
  let changed = known.length !== files.length;
  let done = 0;
  let saveAt = counts.fresh + SAVE_AFTER;
  const save = async () => {
    const rest = files.slice(done).flatMap(({ file }) => byFile.get(file) ?? []);
    const packed = new PackedEntries([...entries, ...rest], host);
    await host.writeCache(folder, packed.pieces());
    const file = await host.openCache(folder);
    if (file) packed.moveTo(file);
  };
  const entryOf = async (file: CorpusFile) => {
    const old = byFile.get(file.file);
    const isKnown = unread.has(file) || isSame(old, file);
    return { file, old, entry: isKnown ? old : await readEntry(file, old, host) };
  };
  try {
    for await (const { file, old, entry } of readAhead(files, host.reader.atOnce, entryOf)) {
      done += 1;
      if (!unread.has(file)) counts.done += 1;
      changed ||= entry !== old;
      const isFresh = entry !== undefined && entry.documents !== old?.documents;
      if (isFresh) counts.fresh += 1;
      tell();
      if (entry) entries.push(entry);
      if (isFresh && counts.fresh >= saveAt) {
        await save();
        saveAt = counts.fresh * SAVE_GROWTH;
      }
      if (isFresh) yield entries;
      await cancel.breathe();
    }
  } finally {
    if (changed) await save();
  }
  yield entries;
}

/** What is in the cache; a file of which a byte is damaged there is read again. */
async function cached(folder: string, host: CorpusHost, cancel: Cancel): Promise<readonly FileEntry[]> {
  const file = await host.openCache(folder);
  const whole: FileEntry[] = [];
  const entries = file && (await breathing(unpackEntries(file, host), cancel));
  for (const entry of entries ?? []) {
    await cancel.breathe();
    if (entry.documents.every((document) => document.isWhole())) whole.push(entry);
  }
  return whole;
}

/** What was known of files that nothing can be said about now: it stays as it was. */
function hidden(known: readonly FileEntry[], { files, unread }: Listing): FileEntry[] {
  if (unread.length === 0) return [];
  const listed = new Set(files.map(({ file }) => file));
  return known.filter(
    ({ file }) => !listed.has(file) && unread.some((one) => file === one.file || isBelow(file, one.file)),
  );
}

const isBelow = (file: string, folder: string): boolean =>
  file.startsWith(folder) && (/[/\\]$/.test(folder) || /[/\\]/.test(file.charAt(folder.length)));

/** Reads one file; undefined where it is gone. The bytes may be the old ones after all, though it was touched. */
async function readEntry(
  file: CorpusFile,
  old: FileEntry | undefined,
  host: CorpusHost,
): Promise<FileEntry | undefined> {
  const bytes = await host.read(file.file).catch((error: unknown) => error);
  if (bytes instanceof Vanished) return undefined;
  if (bytes instanceof NotReadable) return unreadEntry(file, old, bytes);
  if (!(bytes instanceof Uint8Array)) throw bytes;
  const hash = host.hash(bytes);
  if (old?.hash !== hash || old.unread)
    return { ...file, hash, ...(await contentOf(bytes, file.file, host)) };
  if (hasStamps(old, file)) return old;
  const { documents, problem } = old;
  return { ...file, hash, documents, ...(problem !== undefined && { problem }) };
}

/** A file that cannot be read costs itself, what was known of it stays, and it is tried again the next time. */
function unreadEntry(file: CorpusFile, old: FileEntry | undefined, error: NotReadable): FileEntry {
  const { size, modified } = file;
  const known = { hash: old?.hash ?? '', documents: old?.documents ?? [] };
  return { file: file.file, size, modified, ...known, problem: problemOf(file.file, error), unread: true };
}

async function contentOf(
  bytes: Uint8Array,
  file: string,
  host: CorpusHost,
): Promise<Pick<FileEntry, 'documents' | 'problem' | 'unread'>> {
  try {
    return { documents: (await host.reader.documents(bytes, file)).map(held) };
  } catch (error) {
    if (error instanceof Cancelled) throw error;
    if (error instanceof NoDocument) return { documents: [] };
    const problem = problemOf(file, error);
    return { documents: [], problem, ...(error instanceof GivenUp && { unread: true }) };
  }
}

function problemOf(file: string, error: unknown): string {
  if (error instanceof ImportError) return `${file}:${error.line}: ${error.message}`;
  return `${file}: ${messageOf(error)}`;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Documents that are made in some milliseconds. */
const MADE_AT_ONCE = 200;

/** Afterwards they are at hand. */
async function prepareDocuments(state: FolderState, host: CorpusHost, cancel: Cancel): Promise<void> {
  let made = 0;
  for (const { file, documents } of [...state.values()].flat())
    for (const stored of documents) {
      documentOf(stored, file, host.decode);
      made += 1;
      if (made % MADE_AT_ONCE === 0) await cancel.breathe();
    }
}

const documentsOf = (state: FolderState, host: CorpusHost): CorpusDocument[] =>
  [...state.values()].flatMap((entries) => entries.flatMap((entry) => documentsOfEntry(entry, host)));

const documentsOfEntry = ({ file, documents }: FileEntry, { decode }: CorpusHost): CorpusDocument[] =>
  documents.map((stored) => documentOf(stored, file, decode));

const librariesOf = (state: FolderState, host: CorpusHost): LoadedLibrary[] =>
  [...state.values()].flat().flatMap((entry) => {
    const { index } = entry;
    return index ? [{ documents: documentsOfEntry(entry, host), index }] : [];
  });

const problemsOf = (state: FolderState): string[] =>
  [...state.values()].flatMap((entries) => entries.flatMap(({ problem }) => problem ?? []));

/** The problems of libraries: such a one is named itself. */
const refusedOf = (state: FolderState): string[] =>
  [...state].flatMap(([name, entries]) =>
    isLibrary(name) ? entries.flatMap(({ problem }) => problem ?? []) : [],
  );
