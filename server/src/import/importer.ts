/** The importer as its callers know it: the content of a file in, its documents out, in this thread or in another. */
import { type ImportedFile, type ImportHost, type ImportOptions, importContent } from './read';

export interface Importer {
  /** The documents of one file. Rejects with `ImportError` where it cannot be read. */
  read(content: Uint8Array | string, options: ImportOptions): Promise<readonly ImportedFile[]>;
}

/** Reads in the thread of its caller, which waits meanwhile. */
export const importerHere = (host: ImportHost): Importer => ({
  read: (content, options) => importContent(content, options, host),
});
