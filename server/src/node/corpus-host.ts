/** Corpus folders on the disk, and their caches in the user's cache folder. */
import { createHash } from 'node:crypto';
import { type Stats, statSync } from 'node:fs';
import { lstat, opendir, readdir, readFile, rm, utimes } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodeText } from '../import/decode-text';
import type { Importer } from '../import/importer';
import {
  type CorpusFile,
  type CorpusHost,
  type Listing,
  NotReadable,
  type OpenedFile,
  type Unread,
  Vanished,
} from '../lsp/user-corpus/corpus-host';
import { type DocumentReader, documentsHere } from '../lsp/user-corpus/stored-documents';
import type { PartsOfFile } from '../text/parts-of-file';
import { userCacheFolder } from './folders/cache-folder';
import { openParts } from './folders/parts-of-file';
import { writeBeside } from './write-beside';

/** Endings of what may be a document; told apart by content afterwards. */
const READABLE = /^(?!~\$).*\.(?:resolution|xml|txt|md|docx|pdf)$/i;
/** The longest resolutions have a few hundred kB; XML of the UN is some ten times as long. In bytes. */
const LONGEST = 64_000_000;

/** The host. `cacheFolder` is the user's own unless a test says otherwise. */
export function corpusHost(
  importer: Importer & Partial<DocumentReader>,
  cacheFolder: string = userCacheFolder(),
): CorpusHost {
  const cacheOf = (name: string) => join(cacheFolder, `${sha256(Buffer.from(name))}.cache`);
  return {
    list: async (folder) => listFolder(pathOf(folder)),
    absolute: expanded,
    read: async (file) => readShort(pathRead(file)),
    open: async (file) => openNamed(file),
    importer,
    reader: readerOf(importer),
    decode: (bytes) => decodeText(bytes, decoder),
    encode,
    hash: sha256,
    readCache: (name) => readUsed(cacheOf(name)).catch(() => undefined),
    openCache: (name) => openUsed(cacheOf(name)).catch(() => undefined),
    writeCache: (name, pieces) => writeCache(cacheOf(name), pieces).catch(() => {}),
  };
}

const encode = (text: string): Uint8Array => Buffer.from(text, 'utf8');

/** An importer with threads makes the documents there. */
const readerOf = (importer: Importer & Partial<DocumentReader>): DocumentReader =>
  isReader(importer) ? importer : documentsHere(importer, encode);

const isReader = (importer: Partial<DocumentReader>): importer is DocumentReader =>
  importer.documents !== undefined;

// "vscode-vfs://github/...", but not "C:\\texts"
const OTHER_SCHEME = /^[a-z][a-z0-9+.-]+:/i;

function pathOf(folder: string): string {
  if (folder.startsWith('file:')) return fileURLToPath(folder);
  if (OTHER_SCHEME.test(folder)) throw new Error(`The corpus folder ${folder} does not lie on this machine`);
  return expanded(folder);
}

function pathRead(file: string): string {
  if (!file.startsWith('file:') && OTHER_SCHEME.test(file))
    throw new NotReadable('does not lie on this machine');
  return pathOf(file);
}

const expanded = (folder: string): string => folder.replace(/^~(?=[/\\]|$)/, homedir());

interface Found {
  readonly files: CorpusFile[];
  readonly unread: Unread[];
}

/** Rejects where there is no such folder; one that may not be read is `unread`, like any entry below it. */
async function listFolder(folder: string): Promise<Listing> {
  const found: Found = { files: [], unread: [] };
  const unreadable = (error: NodeJS.ErrnoException) =>
    `The corpus folder ${folder} cannot be read (${reasonOf(error)}): check the setting`;
  await walk(folder, found).catch((error: NodeJS.ErrnoException) => {
    if (isGone(error)) throw new Error(unreadable(error));
    found.unread.push({ file: folder, message: unreadable(error) });
  });
  found.files.sort((a, b) => (a.file < b.file ? -1 : 1));
  return found;
}

/** Neither links nor hidden folders are followed. An entry that cannot be looked at costs itself alone. */
async function walk(folder: string, found: Found): Promise<void> {
  for await (const entry of await opendir(folder)) {
    const isFolder = entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules';
    if (!isFolder && !(entry.isFile() && READABLE.test(entry.name))) continue;
    const file = join(folder, entry.name);
    await (isFolder ? walk(file, found) : look(file, found)).catch((error: NodeJS.ErrnoException) => {
      const reason = entry.name.includes('\ufffd') ? 'its name is not UTF-8: rename it' : reasonOf(error);
      // What is gone before it was looked at has been a temporary file.
      if (!isGone(error) || entry.name.includes('\ufffd'))
        found.unread.push({ file, message: `${file}: cannot be read (${reason})` });
    });
  }
}

async function look(file: string, { files }: Found): Promise<void> {
  files.push({ file, ...stampsOf(await lstat(file)) });
}

function stampsOf({ size, mtimeMs, ctimeMs }: Stats) {
  const isSettled = Date.now() - ctimeMs > TICK;
  return { size, modified: mtimeMs, ...(isSettled && { changed: ctimeMs }) };
}

/** A file can change twice in one tick of the slowest clock of file systems, in milliseconds. */
const TICK = 2_000;

const isGone = ({ code }: NodeJS.ErrnoException): boolean => code === 'ENOENT' || code === 'ENOTDIR';

async function readShort(file: string): Promise<Uint8Array> {
  try {
    const { size } = await lstat(file);
    if (size > LONGEST)
      throw new NotReadable(`too large for a resolution (${Math.round(size / 1e6)} MB): split it`);
    const bytes = await readFile(file);
    if (bytes.length < size) throw new NotReadable('could not be read to its end: it is tried again');
    return bytes;
  } catch (error) {
    if (error instanceof NotReadable) throw error;
    if (isGone(error as NodeJS.ErrnoException)) throw new Vanished(file);
    throw new NotReadable(`cannot be read (${reasonOf(error as NodeJS.ErrnoException)})`);
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  if (code === 'ENOTDIR') return 'it is no folder';
  if (code === 'ENAMETOOLONG') return 'its path is too long: move it further up';
  return code ?? message;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 32);

/** Reads a cache and notes that it is in use. */
async function readUsed(path: string): Promise<Uint8Array> {
  const bytes = await readFile(path);
  await noteUse(path);
  return bytes;
}

async function noteUse(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now).catch(() => {});
}

async function openUsed(path: string): Promise<PartsOfFile> {
  const { parts } = openParts(path);
  await noteUse(path);
  return parts;
}

/** A library that the setting names. */
function openNamed(file: string): OpenedFile {
  try {
    const path = pathRead(file);
    if (!statSync(path).isFile()) throw new NotReadable('it is no file');
    const { parts, stats } = openParts(path);
    return { parts, ...stampsOf(stats) };
  } catch (error) {
    const reason = error instanceof NotReadable ? error.message : reasonOf(error as NodeJS.ErrnoException);
    throw new Error(`The library ${file} cannot be read (${reason}): check the setting`);
  }
}

/** Caches that were not read for two months are removed, and so is what a crash has left. In milliseconds. */
const KEPT_FOR = 60 * 24 * 3_600_000;

async function removeUnused(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const { mtimeMs } = await lstat(path);
    if (/\.(?:cache|tmp)$/.test(name) && Date.now() - mtimeMs > KEPT_FOR) await rm(path, { force: true });
  }
}

/** Writes a cache, and looks for those that nobody needs any more. */
async function writeCache(path: string, pieces: Iterable<Uint8Array>): Promise<void> {
  await writeBeside(path, pieces);
  await removeUnused(dirname(path)).catch(() => {});
}
