/** Corpus folders in memory, for tests. */
import { createHash } from 'node:crypto';
import { type CorpusHost, Vanished } from '../../server/src/lsp/user-corpus/corpus-host';
import { documentsHere } from '../../server/src/lsp/user-corpus/stored-documents';
import type { QuickFile } from '../../server/src/match/index/sorted-places';
import { bytesAsFile } from '../../server/src/text/parts-of-file';
import { importer } from './importer';

/** Bytes as a file on a disk, of which parts are read into memory that is there. */
export const quickFile = (bytes: Uint8Array): QuickFile => ({
  ...bytesAsFile(bytes),
  readInto(target, from) {
    if (from + target.length > bytes.length) throw new Error('the file ends before');
    target.set(bytes.subarray(from, from + target.length));
  },
});

/**
 * A host over `files` (path -> content), which tests may change; `reads` tells what was read. With `leastStored` its caches
 * are as those on a disk; with `leastLaidOver` few documents are laid over an index of so many words.
 */
export function hostInMemory(files: Map<string, string>, leastStored?: number, leastLaidOver?: number) {
  const reads: string[] = [];
  const caches = new Map<string, Uint8Array>();
  const host: CorpusHost = {
    async list(folder) {
      const names = [...files.keys()].filter((name) => name.startsWith(`${folder}/`)).sort();
      if (names.length === 0) throw new Error(`The corpus folder ${folder} cannot be read`);
      const stamps = (content = '') => {
        const modified = stampOf(content);
        return { size: content.length, modified, changed: modified };
      };
      return { files: names.map((file) => ({ file, ...stamps(files.get(file)) })), unread: [] };
    },
    async read(file) {
      reads.push(file);
      const content = files.get(file);
      if (content === undefined) throw new Vanished(file);
      return Buffer.from(content);
    },
    async open(file) {
      const content = files.get(file);
      if (content === undefined) throw new Error(`The library ${file} cannot be read`);
      const bytes = Buffer.from(content, 'latin1');
      return {
        parts: bytesAsFile(bytes),
        size: bytes.length,
        modified: stampOf(content),
        changed: stampOf(content),
      };
    },
    importer,
    reader: documentsHere(importer, (text) => Buffer.from(text)),
    decode: (bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes),
    encode: (text) => Buffer.from(text),
    hash: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    readCache: async (folder) => caches.get(folder),
    openCache: async (folder) => {
      const bytes = caches.get(folder);
      return bytes && (leastStored === undefined ? bytesAsFile : quickFile)(bytes);
    },
    ...(leastStored !== undefined && { leastStored }),
    ...(leastLaidOver !== undefined && { leastLaidOver }),
    writeCache: async (folder, pieces) => void caches.set(folder, Buffer.concat([...pieces])),
  };
  return { host, reads, caches };
}

/** Another content has another stamp, as a file that was written again has another time. */
const stampOf = (content = ''): number =>
  [...content].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7);
