/** Where the system keeps what a person has decided. */
import { homedir } from 'node:os';
import { join } from 'node:path';

/** `~/.local/share/agreed-language`, or where the system keeps such things. */
export function userDataFolder(): string {
  const { XDG_DATA_HOME, LOCALAPPDATA } = process.env;
  if (process.platform === 'win32' && LOCALAPPDATA) return join(LOCALAPPDATA, 'agreed-language', 'data');
  if (process.platform === 'darwin')
    return join(homedir(), 'Library', 'Application Support', 'agreed-language');
  return join(XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'agreed-language');
}
