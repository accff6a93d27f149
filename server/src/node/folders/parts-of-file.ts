/** A file on the disk of which parts are read when they are asked for. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { bytesAsFile, type PartsOfFile } from '../../lsp/user-corpus/stored-documents';

/**
 * Opens it. It stays the file that it is when another one takes its name. Windows gives no other file the name of one that
 * is open, so there it is held in memory.
 */
export const openParts = async (path: string): Promise<PartsOfFile> =>
  process.platform === 'win32' ? bytesAsFile(await readFile(path)) : new OpenFile(path);

class OpenFile implements PartsOfFile {
  readonly length: number;
  readonly #descriptor: number;

  constructor(path: string) {
    this.#descriptor = openSync(path, 'r');
    unused.register(this, this.#descriptor);
    this.length = fstatSync(this.#descriptor).size;
  }

  read(from: number, length: number): Uint8Array {
    // Its own memory: numbers of 32 bits are read where they lie, and what is shared with others begins anywhere.
    const bytes = new Uint8Array(length);
    for (let at = 0; at < length; ) {
      const read = readSync(this.#descriptor, bytes, at, length - at, from + at);
      if (read === 0) throw new Error('the file ends before what is to be read');
      at += read;
    }
    return bytes;
  }
}

/** Closes the files of which nothing is asked any more. */
const unused = new FinalizationRegistry<number>((descriptor) => closeSync(descriptor));
