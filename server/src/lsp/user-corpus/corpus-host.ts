/** What the host does for corpus folders: `node/` with the disk, `browser/` through the client. */

/** A file below a corpus folder. */
export interface CorpusFile {
  /** Its path or URI, as the host reads it and as people see it. */
  readonly file: string;
  /** In bytes. */
  readonly size: number;
  /** A stamp that differs when the file was written again. */
  readonly modified: number;
}

export interface CorpusHost {
  /**
   * The files below a folder (a path or URI), in order. Links out of the folder are not followed. Rejects
   * with a message for people where the folder cannot be read.
   */
  list(folder: string): Promise<readonly CorpusFile[]>;
  read(file: string): Promise<Uint8Array>;
  /** Throws where the bytes are no UTF-8 text; the message says what they are and the cure. */
  decode(bytes: Uint8Array): string;
  encode(text: string): Uint8Array;
  hash(bytes: Uint8Array): string;
  /** What `writeCache` wrote under that name, if anything; undefined where there is no cache. */
  readCache(name: string): Promise<Uint8Array | undefined>;
  /** Writes all of it or nothing; fails silently, since a cache is no promise. */
  writeCache(name: string, bytes: Uint8Array): Promise<void>;
}
