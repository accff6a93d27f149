/**
 * Opens a library that the setting names. What it holds is checked once for each content of the file, and what was found
 * is kept in the cache: afterwards it opens at once.
 */
import type { HeldIndex } from '../../match/index/word-index';
import { breathing, type Cancel } from '../../service/world/cancel';
import type { PartsOfFile } from '../../text/parts-of-file';
import { checkedLibrary } from './checked-library';
import { cacheVersion, type FileEntry } from './corpus-cache';
import type { CorpusHost, OpenedFile } from './corpus-host';
import { isSame } from './file-stamps';
import { LibraryRefused, readLibrary } from './library-file';

/** A library that can be used, or has been refused; or one of which nothing is known yet, to be checked. */
export type OpenedLibrary = { readonly known: FileEntry } | UncheckedLibrary;

export interface UncheckedLibrary {
  /** How many documents it holds. */
  readonly count: number;
  /** Finds out whether it is what it says; `onDocument` is told after each. Rejects with `Cancelled`. */
  check(onDocument: () => void): Promise<FileEntry>;
}

interface Opening {
  readonly host: CorpusHost;
  readonly cancel: Cancel;
  /** What is known of it from the load before. */
  readonly before: FileEntry | undefined;
}

/** Opens it by its path or URI. Rejects with `Cancelled`, or where it cannot be had. */
export async function openLibrary(name: string, opening: Opening): Promise<OpenedLibrary> {
  const { host, before } = opening;
  const opened = await host.open(name);
  const record = await recordOf(name, host);
  const same = [before, record].find((one) => isSame(one, opened));
  const hash = same?.hash ?? (await hashOfParts(opened.parts, opening));
  const entry: FileEntry = { ...stampsOf(opened), file: name, hash, documents: [] };
  if (before?.hash === hash) return { known: { ...before, ...stampsOf(opened) } };
  try {
    const library = await breathing(readLibrary(opened.parts, host), opening.cancel);
    const { documents } = library;
    const keep = () => keepRecord(name, entry, host);
    if (record?.hash === hash) {
      if (!isSame(record, opened)) await keep();
      return { known: { ...entry, documents, index: () => library.index() } };
    }
    const check = async (onDocument: () => void): Promise<FileEntry> => {
      const index = await checkedLibrary(library, { ...opening, onDocument });
      if ((await hashOfParts(opened.parts, opening)) !== hash)
        throw new LibraryRefused('it was written while it was read, and is tried again with the next change');
      await keep();
      return { ...entry, documents, index: firstThen(index, () => library.index()) };
    };
    return {
      count: documents.length,
      check: (onDocument) => check(onDocument).catch((error) => refused(entry, error)),
    };
  } catch (error) {
    return { known: refused(entry, error) };
  }
}

/** What is known already answers the first time, and is let go; then it is read again. */
function firstThen(
  known: HeldIndex,
  read: () => Generator<void, HeldIndex>,
): () => Generator<void, HeldIndex> {
  let first: HeldIndex | undefined = known;
  return function* () {
    const index = first;
    first = undefined;
    return index ?? (yield* read());
  };
}

/** What is refused stays so until the file changes. */
function refused(entry: FileEntry, error: unknown): FileEntry {
  if (!(error instanceof LibraryRefused)) throw error;
  return { ...entry, problem: `${entry.file}: this library is not used: ${error.message}` };
}

const stampsOf = ({ size, modified, changed }: OpenedFile) => ({
  size,
  modified,
  ...(changed !== undefined && { changed }),
});

/** Bytes that are hashed in some milliseconds. */
const AT_ONCE = 2_000_000;

/** Of all bytes of a file. */
async function hashOfParts(file: PartsOfFile, { host, cancel }: Opening): Promise<string> {
  const hashes: string[] = [];
  for (let at = 0; at < file.length; at += AT_ONCE) {
    hashes.push(host.hash(file.read(at, Math.min(AT_ONCE, file.length - at))));
    await cancel.breathe();
  }
  return host.hash(host.encode(hashes.join(' ')));
}

/** What was found to be true: the content of the file under these stamps. */
type LibraryRecord = Pick<FileEntry, 'size' | 'modified' | 'changed' | 'hash'>;

const recordName = (name: string): string => `library ${name}`;

async function recordOf(name: string, host: CorpusHost): Promise<LibraryRecord | undefined> {
  try {
    const bytes = await host.readCache(recordName(name));
    const { version, ...record } = JSON.parse(bytes ? host.decode(bytes) : '{}');
    return version === cacheVersion ? (record as LibraryRecord) : undefined;
  } catch {
    return undefined;
  }
}

function keepRecord(name: string, { size, modified, changed, hash }: LibraryRecord, host: CorpusHost) {
  const record = { version: cacheVersion, size, modified, changed, hash };
  return host.writeCache(recordName(name), [host.encode(JSON.stringify(record))]);
}
