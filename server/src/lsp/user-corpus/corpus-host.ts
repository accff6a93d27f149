/** What the host does for corpus folders: `node/` with the disk, `browser/` through the client. */

import type { Importer } from '../../import/importer';
import type { PartsOfFile } from '../../text/parts-of-file';
import type { DocumentReader } from './stored-documents';

/** A file below a corpus folder. */
export interface CorpusFile {
  /** Its path or URI, as the host reads it and as people see it. */
  readonly file: string;
  /** In bytes. */
  readonly size: number;
  /** A stamp that differs when the file was written again. */
  readonly modified: number;
  /**
   * A stamp that cannot be set back, of the last change to the file or what is known of it. Left out where the host
   * has none, or where the change is too young for its clock: the file's bytes then say whether it has changed.
   */
  readonly changed?: number;
}

/** A file of which parts are read, with its stamps at that time. */
export interface OpenedFile extends Omit<CorpusFile, 'file'> {
  readonly parts: PartsOfFile;
}

/** What lies below a folder. */
export interface Listing {
  readonly files: readonly CorpusFile[];
  /** Files and subfolders that are there and cannot be looked at; nothing is known of what is below them. */
  readonly unread: readonly Unread[];
}

/** The folder itself, or a file or folder below it. */
export interface Unread {
  /** Its path or URI. */
  readonly file: string;
  /** A sentence that names it, with the cure. */
  readonly message: string;
}

/** The file was there when its folder was listed, and is no more. */
export class Vanished extends Error {}

/** The file is there and cannot be read now; nothing is said about what it holds. */
export class NotReadable extends Error {}

export interface CorpusHost {
  /**
   * The files below a folder (a path or URI), in order. Links out of the folder are not followed. Rejects
   * with a message for people where there is no such folder.
   */
  list(folder: string): Promise<Listing>;
  /** The bytes of a file (a path or URI). Rejects with `Vanished` or `NotReadable`. */
  read(file: string): Promise<Uint8Array>;
  /**
   * Opens a file (a path or URI) that the setting names. It stays what it is when another one takes its name. Rejects with
   * a message for people where it cannot be had.
   */
  open(file: string): Promise<OpenedFile>;
  /** A folder of the settings as the host means it (`~/texts`), to be watched; itself where it is clear. */
  absolute?(folder: string): string;
  /** Makes a draft of any file; no file may keep it for ever. */
  readonly importer: Importer;
  /** Makes documents of what `read` gave; the same holds. */
  readonly reader: DocumentReader;
  /** Throws where the bytes are no UTF-8 text; the message says what they are and the cure. */
  decode(bytes: Uint8Array): string;
  encode(text: string): Uint8Array;
  hash(bytes: Uint8Array): string;
  /** What `writeCache` wrote under that name, if anything; undefined where there is no cache. */
  readCache(name: string): Promise<Uint8Array | undefined>;
  /** The same, to be read in parts. It stays what it is when the cache is written again. */
  openCache(name: string): Promise<PartsOfFile | undefined>;
  /** From so many words on the sorted places of an index are left in its cache; where nothing is said, 17 million. */
  readonly leastStored?: number;
  /** An index of so many words is left as it is when a few documents change; where nothing is said, a million. */
  readonly leastLaidOver?: number;
  /** Writes all of the pieces, one after the other, or nothing; fails silently, since a cache is no promise. */
  writeCache(name: string, pieces: Iterable<Uint8Array>): Promise<void>;
}
