/** The importer as its callers know it: the content of a file in, its documents out, in this thread or in another. */
import { type ImportedFile, type ImportHost, type ImportOptions, importContent } from './read';

export interface Importer {
  /**
   * The documents of one file. Rejects with `ImportError` where it cannot be read, or where `cancelled` resolves before:
   * an importer in a thread of its own then stops to read.
   */
  read(
    content: Uint8Array | string,
    options: ImportOptions,
    cancelled?: Promise<void>,
  ): Promise<readonly ImportedFile[]>;
}

/** Reads in the thread of its caller, which waits meanwhile. */
export const importerHere = (host: ImportHost): Importer => ({
  read: (content, options) => importContent(content, options, host),
});
