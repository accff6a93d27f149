/** Makes a folder and those above it. Node's own way to do so tries for ever where a file system takes no folders. */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Rejects where a folder cannot be made; one that is there already is no mistake. */
export async function makeFolder(path: string): Promise<void> {
  const failed = await failureOf(mkdir(path));
  if (failed === undefined || failed.code === 'EEXIST') return;
  if (failed.code !== 'ENOENT' || dirname(path) === path) throw failed;
  await makeFolder(dirname(path));
  const again = await failureOf(mkdir(path));
  if (again && again.code !== 'EEXIST') throw again;
}

const failureOf = (made: Promise<unknown>): Promise<NodeJS.ErrnoException | undefined> =>
  made.then(
    () => undefined,
    (error: NodeJS.ErrnoException) => error,
  );
