/** The cache of a corpus folder: what is known of its files, and their documents. Whatever doesn't fit is as good as no cache. */

import type { HeldIndex } from '../../match/index/word-index';
import type { PartsOfFile } from '../../text/parts-of-file';
import type { CorpusFile } from './corpus-host';
import { type Coder, packTable, readTable } from './packed-table';
import { type DocumentRow, laidOut, type StoredDocument } from './stored-documents';

/** What is known of one file of a folder. */
export interface FileEntry extends CorpusFile {
  /** Of the file's bytes. */
  readonly hash: string;
  readonly documents: readonly StoredDocument[];
  /** Why it could not be read, and the cure. */
  readonly problem?: string;
  /** It was there and could not be read: the documents are those of before, and it is read again the next time. */
  readonly unread?: true;
  /** Of a library: the index over its documents, read in steps when it is asked for. */
  readonly index?: () => Generator<void, HeldIndex>;
}

/** Differs between builds, since another build may read the same file in another way; set by esbuild.mjs. */
declare const BUILD: string;

const NAME = 'agreed-language-folder';
/** The version of this format. */
const VERSION = 4;
const HEAD = `${NAME} ${VERSION} ${BUILD}`;

type TableRow = Omit<FileEntry, 'documents' | 'index'> & {
  readonly documents: readonly DocumentRow[];
};

/** A cache that is to be written. */
export class PackedEntries {
  /** The line and the table. */
  readonly #head: Uint8Array;
  readonly #documents: readonly StoredDocument[];

  constructor(entries: readonly FileEntry[], coder: Coder) {
    const rows: TableRow[] = entries.map(({ documents, ...entry }) => ({
      ...entry,
      documents: documents.map(({ head, length, sum }) => ({ head, length, sum })),
    }));
    this.#head = packTable(HEAD, rows, coder);
    this.#documents = entries.flatMap(({ documents }) => documents);
  }

  /** In their order; each is read when it is asked for. */
  *pieces(): Generator<Uint8Array> {
    yield this.#head;
    for (const document of this.#documents) yield document.bytes();
  }

  /** Has the documents read from the file, where it is the one that was written. */
  moveTo(file: PartsOfFile): void {
    const { length } = this.#head;
    const all = this.#documents.reduce((sum, document) => sum + document.length, length);
    if (file.length !== all) return;
    const found = file.read(0, length);
    if (!this.#head.every((byte, at) => found[at] === byte)) return;
    let from = length;
    for (const document of this.#documents) {
      document.moveTo(file, from);
      from += document.length;
    }
  }
}

/**
 * The entries of a cache, in steps of some milliseconds; undefined where its table is damaged, of another version or no
 * cache at all. Whether the documents are whole their sums tell.
 */
export function* unpackEntries(file: PartsOfFile, coder: Coder): Generator<void, FileEntry[] | undefined> {
  try {
    const { rows, end } = yield* readTable(HEAD, file, coder);
    const next = laidOut(file, end);
    return (rows as TableRow[]).map((row) => ({ ...row, documents: row.documents.map(next) }));
  } catch {
    return undefined;
  }
}

/** Changes with the build and the version of the format: what another one has found may be read in another way. */
export const cacheVersion = HEAD;
