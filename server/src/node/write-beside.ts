/** Writes a file whole or not at all. */
import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from './make-folder';

/** Writes a new file and renames it, so that a crash leaves the old one. */
export async function writeBeside(path: string, pieces: Iterable<Uint8Array>): Promise<void> {
  await makeFolder(dirname(path));
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await writeAll(temporary, pieces);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
}

/** Bytes that are handed to the system at once, since some are made meanwhile; and at most so many pieces as any system takes. */
const AT_ONCE = 250_000;
const MOST_PIECES = 500;

async function writeAll(path: string, pieces: Iterable<Uint8Array>): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    for (const some of inGroups(pieces)) {
      const { bytesWritten } = await handle.writev(some);
      if (bytesWritten !== lengthOf(some)) throw new Error('it could not be written to its end');
    }
  } finally {
    await handle.close();
  }
}

function* inGroups(pieces: Iterable<Uint8Array>): Generator<Uint8Array[]> {
  let group: Uint8Array[] = [];
  let length = 0;
  for (const piece of pieces) {
    group.push(piece);
    length += piece.length;
    if (length < AT_ONCE && group.length < MOST_PIECES) continue;
    yield group;
    group = [];
    length = 0;
  }
  if (group.length > 0) yield group;
}

const lengthOf = (pieces: readonly Uint8Array[]): number =>
  pieces.reduce((sum, { length }) => sum + length, 0);
