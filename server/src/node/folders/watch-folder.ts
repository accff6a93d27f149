/** Tells of changes below a folder, or of a library, for clients that do not. */
import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isLibrary } from '../../lsp/user-corpus/library-name';

/** Several changes come at once, when a file is replaced: they are told as one. In milliseconds. */
const REST = 200;

/** Watches a folder, a path or file URI; a folder that cannot be watched is silent. Does not keep the process alive. */
export function watchFolder(folder: string, changed: () => void): { dispose(): void } {
  let timer: NodeJS.Timeout | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, REST);
    timer.unref();
  };
  try {
    const path = folder.startsWith('file:') ? fileURLToPath(folder) : folder;
    // Another file may take the name of a library: it is the folder that tells.
    const watcher = isLibrary(path)
      ? watch(dirname(path), { persistent: false }, (_, name) => name === basename(path) && soon())
      : watch(path, { recursive: true, persistent: false }, soon);
    watcher.on('error', () => watcher.close());
    return {
      dispose: () => {
        clearTimeout(timer);
        watcher.close();
      },
    };
  } catch {
    return { dispose: () => {} };
  }
}
