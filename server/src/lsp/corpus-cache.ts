/**
 * The cache of a corpus folder: a line with name, version and checksum, a table as JSON, and the `.resolution`
 * texts of all files as UTF-8, one after the other. Whatever doesn't fit is as good as no cache.
 */
import type { DocumentHead } from '../corpus/document';
import type { CorpusHost } from './corpus-host';

/** What is known of one file of a folder. */
export interface FileEntry {
  readonly file: string;
  readonly size: number;
  readonly modified: number;
  /** Of the file's bytes. */
  readonly hash: string;
  readonly documents: readonly StoredDocument[];
  /** Why it could not be read, and the cure. */
  readonly problem?: string;
}

export interface StoredDocument {
  readonly head: DocumentHead;
  /** The `.resolution` text as UTF-8. */
  readonly bytes: Uint8Array;
}

const NAME = 'agreed-language-folder';
/** Raised whenever the importer, the parser's front matter or this format reads files in another way. */
const VERSION = 1;

type TableRow = Omit<FileEntry, 'documents'> & {
  readonly documents: readonly { readonly head: DocumentHead; readonly length: number }[];
};

/** The bytes of a cache. */
export function packEntries(entries: Iterable<FileEntry>, host: CorpusHost): Uint8Array {
  const rows: TableRow[] = [];
  const pieces: Uint8Array[] = [];
  for (const { documents, ...entry } of entries) {
    rows.push({ ...entry, documents: documents.map(({ head, bytes }) => ({ head, length: bytes.length })) });
    pieces.push(...documents.map(({ bytes }) => bytes));
  }
  const table = host.encode(JSON.stringify(rows));
  const body = joined([table, ...pieces]);
  const line = host.encode(`${NAME} ${VERSION} ${host.hash(body)} ${table.length}\n`);
  return joined([line, body]);
}

/** The entries of a cache; undefined where it is damaged, of another version or no cache at all. */
export function unpackEntries(bytes: Uint8Array, host: CorpusHost): FileEntry[] | undefined {
  const end = bytes.indexOf(10);
  if (end < 0 || end > 200) return undefined;
  try {
    const [name, version, hash, length] = host.decode(bytes.subarray(0, end)).split(' ');
    const body = bytes.subarray(end + 1);
    if (name !== NAME || version !== String(VERSION) || hash !== host.hash(body)) return undefined;
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

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
