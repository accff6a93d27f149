/**
 * The documents of a file of a corpus folder, as they are cached: ready to be used, so that none is read twice. Once they
 * are in the cache their bytes are read from there when they are asked for.
 */
import { fileName } from '../../corpus/address';
import type { DocumentHead, Origin } from '../../corpus/document';
import { headOf, lazyDocument, released } from '../../corpus/lazy-document';
import type { CorpusDocument } from '../../corpus/model';
import { packDocument, unpackDocument } from '../../corpus/packed-document';
import type { Importer } from '../../import/importer';
import { looksLikeResolution } from '../../import/looks-like-resolution';
import { ImportError } from '../../import/model';
import type { ImportedFile } from '../../import/read';
import { checksumOfBytes } from '../../text/checksum';
import { bytesAsFile, type PartsOfFile } from '../../text/parts-of-file';

/** A document as it was just read. */
export interface ReadDocument {
  readonly head: DocumentHead;
  /** As `packDocument` gives them. */
  readonly bytes: Uint8Array;
  /** Of the bytes. */
  readonly sum: number;
}

/** What is known of a document without its bytes. */
export interface DocumentRow {
  readonly head: DocumentHead;
  /** Of its bytes, and how many these are. */
  readonly sum: number;
  readonly length: number;
}

/** A document whose bytes lie in memory or in the cache. */
export class StoredDocument implements DocumentRow {
  readonly head: DocumentHead;
  readonly sum: number;
  readonly length: number;
  /** What `documentOf` has made of it. */
  document: CorpusDocument | undefined;
  #file: PartsOfFile;
  #from: number;

  /** It lies in a file from a byte on. */
  constructor({ head, sum, length }: DocumentRow, file: PartsOfFile, from: number) {
    this.head = head;
    this.sum = sum;
    this.length = length;
    this.#file = file;
    this.#from = from;
  }

  /** Throws where they cannot be read, or are not those that were stored: no word of it may then be shown. */
  bytes(): Uint8Array {
    const bytes = this.#file.read(this.#from, this.length);
    if (bytes.length !== this.length || checksumOfBytes(bytes) !== this.sum)
      throw new Error('a stored document of the corpus folders is damaged');
    return bytes;
  }

  /** Whether its bytes are those that were stored. */
  isWhole(): boolean {
    try {
      this.bytes();
      return true;
    } catch {
      return false;
    }
  }

  /** The same bytes lie there, too, and are read from there from now on. */
  moveTo(file: PartsOfFile, from: number): void {
    this.#file = file;
    this.#from = from;
  }
}

/** Documents that lie in a file one after the other, from a byte on: each call gives the next one. */
export function laidOut(file: PartsOfFile, from: number): (row: DocumentRow) => StoredDocument {
  let at = from;
  return (row) => {
    const document = new StoredDocument(row, file, at);
    at += row.length;
    return document;
  };
}

/** What was read is held in memory until it is moved. */
export const held = ({ head, bytes, sum }: ReadDocument): StoredDocument =>
  new StoredDocument({ head, sum, length: bytes.length }, bytesAsFile(bytes), 0);

/** Reads the documents of files of corpus folders, maybe in threads of its own. */
export interface DocumentReader {
  /** Rejects as `Importer.read` does; `file` is the path or URI. */
  documents(content: Uint8Array, file: string): Promise<readonly ReadDocument[]>;
  /** How many files it should have at once, so that it never waits for the next. */
  readonly atOnce: number;
}

type Encode = (text: string) => Uint8Array;

/** Reads in the thread of its caller. */
export const documentsHere = (importer: Importer, encode: Encode): DocumentReader => ({
  atOnce: 1,
  async documents(content, file) {
    const source = fileName(file);
    const stem = source.replace(/\.[^.]*$/, '');
    const imported = await importer.read(content, { source, ocrRepairs: true });
    const [first] = imported;
    if (/\.docx$/i.test(file) && first && !isOfCorpus(first))
      throw new ImportError(
        'No resolution found in it, and it is left out: neither a symbol nor openings',
        1,
      );
    return imported.map((one) => packed(one, stem, encode));
  },
});

/** Folders hold letters and lists of participants, too. What has a symbol is a document, whatever it looks like. */
const isOfCorpus = ({ frontMatter, text }: ImportedFile): boolean =>
  frontMatter?.symbol !== undefined || looksLikeResolution(text);

function packed({ name, text, frontMatter }: ImportedFile, stem: string, encode: Encode): ReadDocument {
  const head = headOf(text, name ?? stem, frontMatter);
  const bytes = packDocument(
    lazyDocument(head, { kind: 'shipped' }, () => text),
    encode,
  );
  return { head, bytes, sum: checksumOfBytes(bytes) };
}

/** The document of a file; the same one each time, with all that is known of it. */
export function documentOf(
  stored: StoredDocument,
  file: string,
  decode: (bytes: Uint8Array) => string,
): CorpusDocument {
  stored.document ??= unpackedOf(stored, { kind: 'user', file }, decode);
  return stored.document;
}

/** The document by itself: nothing of it is remembered. */
export const looseDocument = (
  stored: StoredDocument,
  decode: (bytes: Uint8Array) => string,
): CorpusDocument => unpackedOf(stored, { kind: 'shipped' }, decode);

const unpackedOf = (
  stored: StoredDocument,
  origin: Origin,
  decode: (bytes: Uint8Array) => string,
): CorpusDocument =>
  unpackDocument(() => stored.bytes(), { head: stored.head, origin, decode, keep: released });
