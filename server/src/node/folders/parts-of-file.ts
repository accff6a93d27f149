/** A file on the disk of which parts are read when they are asked for. */
import { closeSync, fstatSync, openSync, readFileSync, readSync, type Stats } from 'node:fs';
import { bytesAsFile, type PartsOfFile } from '../../text/parts-of-file';

export interface OpenParts {
  readonly parts: PartsOfFile;
  /** Of the file that has been opened, whatever has its name by now. */
  readonly stats: Stats;
}

/**
 * Opens it. It stays the file that it is when another one takes its name. Windows gives no other file the name of one that
 * is open, so there it is held in memory.
 */
export function openParts(path: string): OpenParts {
  const descriptor = openSync(path, 'r');
  const stats = fstatSync(descriptor);
  if (process.platform !== 'win32') return { parts: new OpenFile(descriptor, stats.size), stats };
  try {
    return { parts: bytesAsFile(readFileSync(descriptor)), stats };
  } finally {
    closeSync(descriptor);
  }
}

class OpenFile implements PartsOfFile {
  readonly length: number;
  readonly #descriptor: number;

  constructor(descriptor: number, length: number) {
    this.#descriptor = descriptor;
    unused.register(this, descriptor);
    this.length = length;
  }

  read(from: number, length: number): Uint8Array {
    // Its own memory: numbers of 32 bits are read where they lie, and what is shared with others begins anywhere.
    const bytes = new Uint8Array(length);
    this.readInto(bytes, from);
    return bytes;
  }

  readInto(target: Uint8Array, from: number): void {
    for (let at = 0; at < target.length; ) {
      const read = readSync(this.#descriptor, target, at, target.length - at, from + at);
      if (read === 0) throw new Error('the file ends before what is to be read');
      at += read;
    }
  }
}

/** Closes the files of which nothing is asked any more. */
const unused = new FinalizationRegistry<number>((descriptor) => closeSync(descriptor));
