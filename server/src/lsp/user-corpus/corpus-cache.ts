/**
 * The cache of a corpus folder: a line with name, version and the hash of the table, the table as JSON, and the
 * documents of all files one after the other. Whatever doesn't fit is as good as no cache.
 */

import type { CorpusFile, CorpusHost } from './corpus-host';
import { type DocumentRow, type PartsOfFile, StoredDocument } from './stored-documents';

/** What is known of one file of a folder. */
export interface FileEntry extends CorpusFile {
  /** Of the file's bytes. */
  readonly hash: string;
  readonly documents: readonly StoredDocument[];
  /** Why it could not be read, and the cure. */
  readonly problem?: string;
  /** It was there and could not be read: the documents are those of before, and it is read again the next time. */
  readonly unread?: true;
}

type Coder = Pick<CorpusHost, 'encode' | 'decode' | 'hash'>;

/** Differs between builds, since another build may read the same file in another way; set by esbuild.mjs. */
declare const BUILD: string;

const NAME = 'agreed-language-folder';
/** The version of this format. */
const VERSION = 3;
const HEAD = `${NAME} ${VERSION} ${BUILD}`;

type TableRow = Omit<FileEntry, 'documents'> & {
  readonly documents: readonly DocumentRow[];
};

/** A cache that is to be written. */
export class PackedEntries {
  /** The line and the table. */
  readonly #head: Uint8Array;
  readonly #documents: readonly StoredDocument[];

  constructor(entries: readonly FileEntry[], host: Coder) {
    const rows: TableRow[] = entries.map(({ documents, ...entry }) => ({
      ...entry,
      documents: documents.map(({ head, length, sum }) => ({ head, length, sum })),
    }));
    const table = host.encode(JSON.stringify(rows));
    const line = `${HEAD} ${host.hash(table)} ${table.length} `;
    // What follows begins at a multiple of four bytes.
    const padding = ' '.repeat(3 - ((line.length + table.length) & 3));
    const first = host.encode(`${line}${padding}\n`);
    this.#head = new Uint8Array(first.length + table.length);
    this.#head.set(first);
    this.#head.set(table, first.length);
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

/** The longest first line of a cache, in bytes. */
const LONGEST_LINE = 200;

/**
 * The entries of a cache; undefined where its table is damaged, of another version or no cache at all. Whether the
 * documents are whole their sums tell.
 */
export function unpackEntries(file: PartsOfFile, host: Coder): FileEntry[] | undefined {
  try {
    const start = file.read(0, Math.min(LONGEST_LINE, file.length));
    const end = start.indexOf(10);
    if (end < 0) return undefined;
    const line = host.decode(start.subarray(0, end));
    if (!line.startsWith(`${HEAD} `)) return undefined;
    const [hash, length] = line.slice(HEAD.length + 1).split(' ');
    const table = file.read(end + 1, Number(length));
    if (hash !== host.hash(table)) return undefined;
    return entriesFrom(JSON.parse(host.decode(table)) as TableRow[], file, end + 1 + table.length);
  } catch {
    return undefined;
  }
}

function entriesFrom(rows: readonly TableRow[], file: PartsOfFile, from: number): FileEntry[] {
  let at = from;
  return rows.map((row) => ({
    ...row,
    documents: row.documents.map((stored) => {
      at += stored.length;
      return new StoredDocument(stored, file, at - stored.length);
    }),
  }));
}

/** The pieces of a cached index: its key in a fixed number of bytes, so that the arrays after it stay aligned. */
export function packKeyed(key: string, index: Uint8Array, host: Coder): Uint8Array[] {
  return [host.encode(headOfKey(key, host)), index];
}

/** The index that was cached under that key by this build; undefined where another one was, or none. */
export function unpackKeyed(key: string, bytes: Uint8Array, host: Coder): Uint8Array | undefined {
  const head = host.encode(headOfKey(key, host));
  return head.every((byte, at) => bytes[at] === byte) ? bytes.subarray(head.length) : undefined;
}

const KEY_LENGTH = 32;
const headOfKey = (key: string, host: Coder): string =>
  host
    .hash(host.encode(`${HEAD} ${key}`))
    .slice(0, KEY_LENGTH)
    .padEnd(KEY_LENGTH);
