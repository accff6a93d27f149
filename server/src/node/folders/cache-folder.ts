/** Where the system keeps what can be made again. */
import { homedir } from 'node:os';
import { join } from 'node:path';

/** `~/.cache/agreed-language`, or where the system keeps such things. */
export function userCacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (process.platform === 'win32' && LOCALAPPDATA) return join(LOCALAPPDATA, 'agreed-language', 'cache');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'agreed-language');
  return join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'agreed-language');
}
