/** Corpus folders on the disk, and their caches in the user's cache folder. */
import { createHash } from 'node:crypto';
import { lstat, mkdir, opendir, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CorpusFile, CorpusHost } from '../lsp/user-corpus/corpus-host';
import { decodeText } from '../lsp/user-corpus/decode-text';

/** Endings of what may be a document; told apart by content afterwards. */
const READABLE = /\.(?:resolution|xml|txt|md)$/i;
/** The longest resolutions have a few hundred kB; XML of the UN is some ten times as long. In bytes. */
const LONGEST = 64_000_000;

/** The host. `cacheFolder` is the user's own unless a test says otherwise. */
export function corpusHost(cacheFolder: string = userCacheFolder()): CorpusHost {
  const cacheOf = (name: string) => join(cacheFolder, `${sha256(Buffer.from(name))}.cache`);
  return {
    list: async (folder) => listFolder(pathOf(folder)),
    read: readShort,
    decode: (bytes) => decodeText(bytes, decoder),
    encode: (text) => Buffer.from(text, 'utf8'),
    hash: sha256,
    readCache: (name) => readUsed(cacheOf(name)).catch(() => undefined),
    writeCache: (name, bytes) => writeBeside(cacheOf(name), bytes).catch(() => {}),
  };
}

/** `~/.cache/agreed-language`, or where the system keeps such things. */
function userCacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (process.platform === 'win32' && LOCALAPPDATA) return join(LOCALAPPDATA, 'agreed-language', 'cache');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'agreed-language');
  return join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'agreed-language');
}

// "vscode-vfs://github/...", but not "C:\\texts"
const OTHER_SCHEME = /^[a-z][a-z0-9+.-]+:/i;

function pathOf(folder: string): string {
  if (folder.startsWith('file:')) return fileURLToPath(folder);
  if (OTHER_SCHEME.test(folder)) throw new Error(`The corpus folder ${folder} does not lie on this machine`);
  return folder.replace(/^~(?=[/\\]|$)/, homedir());
}

async function listFolder(folder: string): Promise<CorpusFile[]> {
  const files: CorpusFile[] = [];
  await walk(folder, files).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`The corpus folder ${folder} cannot be read (${reasonOf(error)}): check the setting`);
  });
  return files.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Neither links nor hidden folders are followed. */
async function walk(folder: string, files: CorpusFile[]): Promise<void> {
  for await (const entry of await opendir(folder)) {
    const file = join(folder, entry.name);
    if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
      await walk(file, files);
    if (!entry.isFile() || !READABLE.test(entry.name)) continue;
    const { size, mtimeMs } = await lstat(file);
    files.push({ file, size, modified: mtimeMs });
  }
}

async function readShort(file: string): Promise<Uint8Array> {
  const { size } = await lstat(file);
  if (size > LONGEST) throw new Error(`too large for a resolution (${Math.round(size / 1e6)} MB): split it`);
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`cannot be read (${reasonOf(error)})`);
  });
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  if (code === 'ENOTDIR') return 'it is no folder';
  return code ?? message;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 32);

/** Reads a cache and notes that it is in use. */
async function readUsed(path: string): Promise<Uint8Array> {
  const bytes = await readFile(path);
  const now = new Date();
  await utimes(path, now, now).catch(() => {});
  return bytes;
}

/** Caches that nobody has read for two months go, and what a crash has left behind. In milliseconds. */
const KEPT_FOR = 60 * 24 * 3_600_000;

async function removeUnused(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const { mtimeMs } = await lstat(path);
    if (/\.(?:cache|tmp)$/.test(name) && Date.now() - mtimeMs > KEPT_FOR) await rm(path, { force: true });
  }
}

/** Writes a new file and renames it, so that a crash leaves the old one. */
async function writeBeside(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, path);
    await removeUnused(dirname(path)).catch(() => {});
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
