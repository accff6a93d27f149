/**
 * Reads the user's corpus folders in the background, file by file: what is known from the cache or from before
 * is not read again, what arrives can be used at once, and a file that cannot be read costs only itself.
 */
import { fileName } from '../../corpus/address';
import { headOf, lazyDocument } from '../../corpus/lazy-document';
import type { CorpusDocument } from '../../corpus/model';
import { ImportError } from '../../import/model';
import { importText, NoDocument } from '../../import/read';
import { type Cancel, Cancelled } from '../../service/world/cancel';
import { type FileEntry, packEntries, type StoredDocument, unpackEntries } from './corpus-cache';
import type { CorpusFile, CorpusHost } from './corpus-host';

/** What is known of the folders; hand it in again when they are read anew. */
export type FolderState = ReadonlyMap<string, readonly FileEntry[]>;

/** A step of loading. */
export interface Loaded {
  readonly documents: readonly CorpusDocument[];
  /** A sentence for each file or folder that could not be read, with the cure. */
  readonly problems: readonly string[];
  readonly state: FolderState;
  /** Differs when the documents differ in anything. */
  readonly fingerprint: string;
  /** Whether this is all of it. */
  readonly complete: boolean;
  /** Files done and to be done, in all folders listed so far. */
  readonly done: number;
  readonly total: number;
}

/**
 * Loads folders, yielding what is there after 64, 4,096 ... files that had to be read, and at the end of
 * all. Throws `Cancelled`; what was read until then is in the cache.
 */
export async function* loadFolders(
  folders: readonly string[],
  host: CorpusHost,
  previous: FolderState,
  cancel: Cancel,
): AsyncGenerator<Loaded, void> {
  const state = new Map<string, readonly FileEntry[]>();
  const problems: string[] = [];
  const counts = { done: 0, total: 0, fresh: 0 };
  const loaded = (complete: boolean): Loaded => ({
    documents: documentsOf(state, host),
    fingerprint: [...state.values()]
      .flat()
      .map(({ file, hash }) => `${file} ${hash}`)
      .join('\n'),
    complete,
    problems: [...problems, ...problemsOf(state)],
    state: new Map(state),
    done: counts.done,
    total: counts.total,
  });
  for (const folder of new Set(folders)) {
    const files = await host.list(folder).catch((error: unknown) => {
      problems.push(error instanceof Error ? error.message : String(error));
      return undefined;
    });
    if (!files) continue;
    counts.total += files.length;
    for await (const entries of readFolder(folder, files, host, previous.get(folder), cancel, counts)) {
      state.set(folder, entries);
      if (isStep(counts.fresh)) yield loaded(false);
    }
  }
  yield loaded(true);
}

/** 64, 4,096 ...: each step indexes all there is, so they are far apart. */
const isStep = (fresh: number): boolean => fresh >= 64 && Number.isInteger(Math.log2(fresh) / 6);

/** So many files are lost at most when the process is killed. */
const SAVE_AFTER = 400;

interface Counts {
  done: number;
  total: number;
  /** Files that neither the cache nor memory had. */
  fresh: number;
}

async function* readFolder(
  folder: string,
  files: readonly CorpusFile[],
  host: CorpusHost,
  before: readonly FileEntry[] | undefined,
  cancel: Cancel,
  counts: Counts,
): AsyncGenerator<readonly FileEntry[], void> {
  const known = before ?? (await cached(folder, host));
  const byFile = new Map(known.map((entry) => [entry.file, entry]));
  const entries: FileEntry[] = [];
  let changed = known.length !== files.length;
  const save = () => {
    const rest = files.slice(entries.length).flatMap(({ file }) => byFile.get(file) ?? []);
    return host.writeCache(folder, packEntries([...entries, ...rest], host));
  };
  try {
    for (const file of files) {
      await cancel.breathe();
      const old = byFile.get(file.file);
      const entry = isSame(old, file) ? old : await readEntry(file, old, host);
      counts.done += 1;
      entries.push(entry);
      changed ||= entry !== old;
      if (entry.documents === old?.documents) continue;
      counts.fresh += 1;
      if (counts.fresh % SAVE_AFTER === 0) await save();
      yield entries;
    }
  } finally {
    if (changed) await save();
  }
  yield entries;
}

async function cached(folder: string, host: CorpusHost): Promise<readonly FileEntry[]> {
  const bytes = await host.readCache(folder);
  return (bytes && unpackEntries(bytes, host)) ?? [];
}

const isSame = (entry: FileEntry | undefined, { size, modified }: CorpusFile): entry is FileEntry =>
  entry !== undefined && entry.size === size && entry.modified === modified;

/** Reads one file. The bytes may be the old ones after all, though the file was touched. */
async function readEntry(file: CorpusFile, old: FileEntry | undefined, host: CorpusHost): Promise<FileEntry> {
  try {
    const bytes = await host.read(file.file);
    const hash = host.hash(bytes);
    if (old && old.hash === hash) return { ...old, ...file };
    return { ...file, hash, documents: documentsIn(bytes, file.file, host) };
  } catch (error) {
    if (error instanceof Cancelled) throw error;
    if (error instanceof NoDocument) return { ...file, hash: '', documents: [] };
    return { ...file, hash: '', documents: [], problem: problemOf(file.file, error) };
  }
}

function documentsIn(bytes: Uint8Array, file: string, host: CorpusHost): StoredDocument[] {
  const source = fileName(file);
  const stem = source.replace(/\.[^.]*$/, '');
  return importText(host.decode(bytes), { source, ocrRepairs: true }).map(({ name, text, frontMatter }) => ({
    head: headOf(text, name ?? stem, frontMatter),
    bytes: host.encode(text),
  }));
}

function problemOf(file: string, error: unknown): string {
  if (error instanceof ImportError) return `${file}:${error.line}: ${error.message}`;
  return `${file}: ${error instanceof Error ? error.message : String(error)}`;
}

function documentsOf(state: FolderState, host: CorpusHost): CorpusDocument[] {
  return [...state.values()].flatMap((entries) =>
    entries.flatMap(({ file, documents }) =>
      documents.map(({ head, bytes }) =>
        lazyDocument(head, { kind: 'user', file }, () => host.decode(bytes)),
      ),
    ),
  );
}

const problemsOf = (state: FolderState): string[] =>
  [...state.values()].flatMap((entries) => entries.flatMap(({ problem }) => problem ?? []));
