/** Read-only copies of documents of the corpus in the cache folder: `texts/<hash of the words>/A/RES/73/195.resolution`. */
import { createHash, randomUUID } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { chmod, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { CopyHost } from '../../lsp/corpus-texts/corpus-copies';
import { makeFolder } from '../make-folder';
import { userCacheFolder } from './cache-folder';

const READ_ONLY = 0o444;
/** Copies that were not opened for two months are removed. In milliseconds. */
const KEPT_FOR = 60 * 24 * 3_600_000;

/** What a copy's address looks like: it lies in a folder that is named by a hash. */
const COPY = /^file:.*\/[0-9a-f]{12}\//i;

/** The host. `cacheFolder` is the user's own unless a test says otherwise. */
export function corpusCopiesOnDisk(cacheFolder: string = userCacheFolder()): CopyHost {
  const folder = join(cacheFolder, 'texts');
  let isClean = false;
  return {
    async write(name, text) {
      const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
      const home = join(folder, hash);
      const path = join(home, ...name.split('/').map(asFileName));
      if ((await readFile(path, 'utf8').catch(() => undefined)) !== text) await writeReadOnly(path, text);
      const now = new Date();
      await utimes(home, now, now).catch(() => {});
      if (!isClean) void removeUnused(folder).catch(() => {});
      isClean = true;
      return pathToFileURL(path).href;
    },
    // Asked about every draft that is edited: the file system is asked only about what may be a copy.
    nameAt: (uri) => (COPY.test(uri) ? nameBelow(folder, uri) : undefined),
  };
}

/** A segment of a name as that of a file: nothing in it leads elsewhere or is forbidden on any system. */
function asFileName(segment: string): string {
  const encoded = encodeURIComponent(segment).replaceAll('*', '%2A');
  return /^\.+$/.test(encoded) ? encoded.replaceAll('.', '%2E') : encoded;
}

async function writeReadOnly(path: string, text: string): Promise<void> {
  await makeFolder(dirname(path));
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, text);
    await chmod(temporary, READ_ONLY);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
}

function nameBelow(folder: string, uri: string): string | undefined {
  try {
    const path = fileURLToPath(uri.split(/[?#]/, 1)[0] ?? '');
    // An editor may have followed links on the way to its cache.
    for (const root of [folder, realpathSync(folder)]) {
      const [hash, ...name] = relative(root, path).split(sep);
      if (hash && /^[0-9a-f]{12}$/.test(hash) && name.length > 0)
        return name.map(decodeURIComponent).join('/');
    }
  } catch {
    // No path of this system, or no folder yet.
  }
  return undefined;
}

async function removeUnused(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const home = join(folder, name);
    const { mtimeMs } = await stat(home);
    if (Date.now() - mtimeMs > KEPT_FOR) await rm(home, { recursive: true, force: true });
  }
}
