// Tells whether something built is newer than everything it is built from.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Whether `target` exists and no file of `sources` (files, and folders with all below) has changed since. */
export function isUpToDate(target, sources) {
  if (!existsSync(target)) return false;
  const { mtimeMs } = statSync(target);
  return sources.every((source) => !hasChangedSince(source, mtimeMs));
}

// A folder changes when a file in it comes or goes.
function hasChangedSince(path, time) {
  const stat = statSync(path);
  if (stat.mtimeMs > time) return true;
  return stat.isDirectory() && readdirSync(path).some((name) => hasChangedSince(join(path, name), time));
}
