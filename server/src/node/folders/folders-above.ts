/** Which folders around a draft may say something about it. */
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/**
 * From the draft's folder upwards to one of the roots or to the folder of `.git`, both included. Of a draft in neither its
 * own folder alone: what stands further up belongs to others.
 */
export function foldersAbove(draft: string, roots: readonly string[]): string[] {
  const own = dirname(resolve(draft));
  const ends = new Set(roots.map((root) => resolve(root)));
  const all: string[] = [];
  for (let folder = own; ; folder = dirname(folder)) {
    all.push(folder);
    if (ends.has(folder) || existsSync(join(folder, '.git'))) return all;
    if (dirname(folder) === folder) return [own];
  }
}

/** A path below a folder with slashes, as files that are shared between systems name it. */
export const pathBelow = (folder: string, path: string): string =>
  relative(folder, path).replaceAll('\\', '/');
