/**
 * The cache of a corpus folder: a line with name, version and the hash of the table, the table as JSON, and the
 * documents of all files one after the other. Whatever doesn't fit is as good as no cache.
 */

import type { CorpusFile, CorpusHost } from './corpus-host';
import type { StoredDocument } from './stored-documents';

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
  readonly documents: readonly StoredRow[];
};

/** A document in the table; its bytes lie after those of the one before. */
interface StoredRow extends Omit<StoredDocument, 'bytes'> {
  readonly length: number;
}

/** The pieces of a cache, in their order. */
export function packEntries(entries: Iterable<FileEntry>, host: Coder): Uint8Array[] {
  const rows: TableRow[] = [];
  const pieces: Uint8Array[] = [];
  for (const { documents, ...entry } of entries) {
    const stored = documents.map(({ head, bytes, sum }) => ({ head, length: bytes.length, sum }));
    rows.push({ ...entry, documents: stored });
    for (const { bytes } of documents) pieces.push(bytes);
  }
  const table = host.encode(JSON.stringify(rows));
  const line = `${HEAD} ${host.hash(table)} ${table.length} `;
  // What follows begins at a multiple of four bytes.
  const padding = ' '.repeat(3 - ((line.length + table.length) & 3));
  return [host.encode(`${line}${padding}\n`), table, ...pieces];
}

/**
 * The entries of a cache; undefined where its table is damaged, of another version or no cache at all. Whether the
 * documents are whole their sums tell.
 */
export function unpackEntries(bytes: Uint8Array, host: Coder): FileEntry[] | undefined {
  const end = bytes.indexOf(10);
  if (end < 0 || end > 200) return undefined;
  try {
    const line = host.decode(bytes.subarray(0, end));
    if (!line.startsWith(`${HEAD} `)) return undefined;
    const [hash, length] = line.slice(HEAD.length + 1).split(' ');
    const table = bytes.subarray(end + 1, end + 1 + Number(length));
    if (hash !== host.hash(table)) return undefined;
    return entriesFrom(JSON.parse(host.decode(table)) as TableRow[], bytes.subarray(end + 1 + table.length));
  } catch {
    return undefined;
  }
}

function entriesFrom(rows: readonly TableRow[], texts: Uint8Array): FileEntry[] {
  let at = 0;
  return rows.map((row) => ({
    ...row,
    documents: row.documents.map(({ head, length, sum }) => {
      at += length;
      return { head, bytes: texts.subarray(at - length, at), sum };
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
