/** The file of kept wordings on a disk, changed by one process at a time. */
import { randomUUID } from 'node:crypto';
import { type FileHandle, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { KeptFile } from '../service/world/kept-file';
import { makeFolder } from './make-folder';

/** A lock as old as this was left behind by a process that has ended, in milliseconds. */
const STALE = 10_000;
/** How long another process is waited for, and how often it is looked for, in milliseconds. */
const PATIENCE = 15_000;
const PAUSE = 20;

/** The file at that path; its folder is made where there is none. */
export function keptFileAt(path: string): KeptFile {
  return {
    read: () => textAt(path),
    async replace(before, after) {
      await makeFolder(dirname(path));
      return locked(`${path}.lock`, async () => {
        if ((await textAt(path)) !== before) return false;
        await writeWhole(path, after);
        return true;
      });
    },
  };
}

async function textAt(path: string): Promise<string | undefined> {
  try {
    const bytes = await readFile(path);
    const { size } = await stat(path);
    if (bytes.length < size) throw new Error('it could not be read to its end: try again');
    return bytes.toString('utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function locked<T>(lock: string, work: () => Promise<T>): Promise<T> {
  const handle = await taken(lock, Date.now() + PATIENCE);
  try {
    return await work();
  } finally {
    // The work is done, or has failed with an error of its own: a lock that stays is stale before long.
    await handle.close().catch(() => {});
    await rm(lock, { force: true }).catch(() => {});
  }
}

/** The lock is a file that only one process can make. */
async function taken(lock: string, until: number): Promise<FileHandle> {
  for (;;) {
    try {
      return await open(lock, 'wx');
    } catch (error) {
      // Windows says EPERM of a file that is just being removed.
      const { code } = error as NodeJS.ErrnoException;
      if ((code !== 'EEXIST' && code !== 'EPERM') || Date.now() > until) throw error;
    }
    await dropStale(lock);
    await setTimeout(PAUSE);
  }
}

/** Of several that find a stale lock one moves it away, under a name of its own. */
async function dropStale(lock: string): Promise<void> {
  const found = await stat(lock).catch(() => undefined);
  if (!found || Date.now() - found.mtimeMs < STALE) return;
  const aside = `${lock}.${randomUUID()}`;
  await rename(lock, aside).then(
    () => rm(aside, { force: true }),
    () => {},
  );
}

/** Writes beside the file and renames, so that a reader finds the old text or the new one. */
async function writeWhole(path: string, text: string): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(text);
      await handle.sync();
      const { size } = await handle.stat();
      if (size !== Buffer.byteLength(text)) throw new Error('it could not be written to its end: try again');
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
}
