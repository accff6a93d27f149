/**
 * The cache of a corpus folder: a line with name, version and checksum, a table as JSON, and the `.resolution`
 * texts of all files as UTF-8, one after the other. Whatever doesn't fit is as good as no cache.
 */

import type { DocumentHead } from '../../corpus/document';
import { append } from '../../text/append';
import type { CorpusFile, CorpusHost } from './corpus-host';

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

export interface StoredDocument {
  readonly head: DocumentHead;
  /** The `.resolution` text as UTF-8. */
  readonly bytes: Uint8Array;
}

/** Differs between builds, since another build may read the same file in another way; set by esbuild.mjs. */
declare const BUILD: string;

const NAME = 'agreed-language-folder';
/** The version of this format. */
const VERSION = 2;
const HEAD = `${NAME} ${VERSION} ${BUILD}`;

type TableRow = Omit<FileEntry, 'documents'> & {
  readonly documents: readonly { readonly head: DocumentHead; readonly length: number }[];
};

/** The bytes of a cache. */
export function packEntries(entries: Iterable<FileEntry>, host: CorpusHost): Uint8Array {
  const rows: TableRow[] = [];
  const pieces: Uint8Array[] = [];
  for (const { documents, ...entry } of entries) {
    rows.push({ ...entry, documents: documents.map(({ head, bytes }) => ({ head, length: bytes.length })) });
    append(
      pieces,
      documents.map(({ bytes }) => bytes),
    );
  }
  const table = host.encode(JSON.stringify(rows));
  const body = joined([table, ...pieces]);
  return joined([host.encode(`${HEAD} ${host.hash(body)} ${table.length}\n`), body]);
}

/** The entries of a cache; undefined where it is damaged, of another version or no cache at all. */
export function unpackEntries(bytes: Uint8Array, host: CorpusHost): FileEntry[] | undefined {
  const end = bytes.indexOf(10);
  if (end < 0 || end > 200) return undefined;
  try {
    const line = host.decode(bytes.subarray(0, end));
    if (!line.startsWith(`${HEAD} `)) return undefined;
    const [hash, length] = line.slice(HEAD.length + 1).split(' ');
    const body = bytes.subarray(end + 1);
    if (hash !== host.hash(body)) return undefined;
    return entriesFrom(body, Number(length), host);
  } catch {
    return undefined;
  }
}

function entriesFrom(body: Uint8Array, tableLength: number, host: CorpusHost): FileEntry[] {
  const rows = JSON.parse(host.decode(body.subarray(0, tableLength))) as TableRow[];
  let at = tableLength;
  return rows.map((row) => ({
    ...row,
    documents: row.documents.map(({ head, length }) => {
      at += length;
      return { head, bytes: body.subarray(at - length, at) };
    }),
  }));
}

/** The bytes of a cached index: its key in a fixed number of bytes, so that the arrays after it stay aligned. */
export function packKeyed(key: string, index: Uint8Array, host: CorpusHost): Uint8Array {
  return joined([host.encode(headOfKey(key, host)), index]);
}

/** The index that was cached under that key by this build; undefined where another one was, or none. */
export function unpackKeyed(key: string, bytes: Uint8Array, host: CorpusHost): Uint8Array | undefined {
  const head = host.encode(headOfKey(key, host));
  return head.every((byte, at) => bytes[at] === byte) ? bytes.subarray(head.length) : undefined;
}

const KEY_LENGTH = 32;
const headOfKey = (key: string, host: CorpusHost): string =>
  host
    .hash(host.encode(`${HEAD} ${key}`))
    .slice(0, KEY_LENGTH)
    .padEnd(KEY_LENGTH);

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
