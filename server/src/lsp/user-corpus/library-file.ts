/**
 * A library: the documents of a folder and the index over them in one file that can be handed on. It has the form of a
 * folder's cache (`packed-table.ts`), with the index behind the documents. The same documents give the same bytes.
 */
import { packIndex, unpackIndex } from '../../match/index/packed-index';
import type { WordIndex } from '../../match/index/word-index';
import { type Coder, firstLine, packTable, readTable } from './packed-table';
import {
  bytesAsFile,
  type DocumentRow,
  laidOut,
  type PartsOfFile,
  type StoredDocument,
} from './stored-documents';

const NAME = 'agreed-language-library';
/** The version of this format. */
const VERSION = 1;
const HEAD = `${NAME} ${VERSION}`;

/** Whether bytes begin as those of a library do, of whatever version. */
export const beginsAsLibrary = (bytes: Uint8Array): boolean =>
  [...NAME].every((letter, at) => bytes[at] === letter.charCodeAt(0));

/** A library cannot be used. The message says what is wrong, and the cure. */
export class LibraryRefused extends Error {}

/** The documents of one file of the folder that a library was built from. */
export interface LibraryEntry {
  /** From the folder on, with `/` between names. */
  readonly file: string;
  readonly documents: readonly StoredDocument[];
}

export interface LibraryContent {
  /** What whoever built it has to say of the texts: licences, where they come from. */
  readonly notices: readonly string[];
  readonly entries: readonly LibraryEntry[];
}

interface Table {
  readonly notices: readonly string[];
  readonly files: readonly { readonly file: string; readonly documents: readonly DocumentRow[] }[];
}

/** The pieces of a library, one after the other; `index` is that of its documents, in their order. */
export function packLibrary(content: LibraryContent, index: WordIndex, coder: Coder): Uint8Array[] {
  const { notices, entries } = content;
  const table: Table = {
    notices,
    files: entries.map(({ file, documents }) => ({
      file,
      documents: documents.map(({ head, sum, length }) => ({ head, sum, length })),
    })),
  };
  const head = packTable(HEAD, table, coder);
  const texts = entries.flatMap(({ documents }) => documents.map((document) => document.bytes()));
  return [head, ...texts, packIndex(index, readTable(HEAD, bytesAsFile(head), coder).sum)];
}

/** A library of which the table has been read, and nothing is known to be true yet. */
export class LibraryFile implements LibraryContent {
  readonly notices: readonly string[];
  readonly entries: readonly LibraryEntry[];
  readonly documents: readonly StoredDocument[];
  readonly #file: PartsOfFile;
  readonly #indexAt: number;
  readonly #sum: number;

  /** Throws `LibraryRefused`. */
  constructor(file: PartsOfFile, coder: Coder) {
    const { table, sum, end } = tableOf(file, coder);
    const next = laidOut(file, end);
    this.notices = table.notices;
    this.entries = table.files.map(({ file: name, documents }) => ({
      file: name,
      documents: documents.map(next),
    }));
    this.documents = this.entries.flatMap(({ documents }) => documents);
    this.#file = file;
    this.#indexAt = this.documents.reduce((sum, { length }) => sum + length, end);
    this.#sum = sum;
  }

  /** Read anew each time. Throws `LibraryRefused` where it is not the one that was written with this table. */
  index(): WordIndex {
    const index = attempt(() => {
      const bytes = this.#file.read(this.#indexAt, this.#file.length - this.#indexAt);
      return unpackIndex(bytes, this.#sum);
    });
    if (!index) throw new LibraryRefused(`its index is ${DAMAGED}`);
    return index;
  }
}

const DAMAGED = 'damaged or cut off: copy the file again';

function tableOf(file: PartsOfFile, coder: Coder) {
  const line = attempt(() => firstLine(file, coder)) ?? '';
  const [name, version] = line.split(' ');
  if (name !== NAME)
    throw new LibraryRefused(
      'it is no library of Agreed Language, or damaged: copy the file again, or build it with "agreed-language library build"',
    );
  if (version !== String(VERSION))
    throw new LibraryRefused(
      `it is of version ${version}, and this Agreed Language reads version ${VERSION}: build it again with "agreed-language library build"`,
    );
  const found = attempt(() => readTable(HEAD, file, coder));
  if (!found) throw new LibraryRefused(`its table is ${DAMAGED}`);
  const { table } = found;
  if (!isTable(table))
    throw new LibraryRefused('its table is not as Agreed Language writes it: build it again');
  const length = table.files.flatMap(({ documents }) => documents).reduce((sum, one) => sum + one.length, 0);
  if (found.end + length >= file.length) throw new LibraryRefused('it is cut off: copy the file again');
  return { ...found, table };
}

function isTable(table: unknown): table is Table {
  const { notices, files } = (table ?? {}) as Partial<Table>;
  if (!Array.isArray(notices) || !notices.every((one) => typeof one === 'string')) return false;
  if (!Array.isArray(files) || files.length === 0) return false;
  return files.every(isFile);
}

function isFile(entry: unknown): boolean {
  const { file, documents } = (entry ?? {}) as Partial<Table['files'][number]>;
  if (typeof file !== 'string' || !Array.isArray(documents)) return false;
  return documents.length > 0 && documents.every(isRow);
}

const isRow = (row: unknown): row is DocumentRow => {
  const { head, sum, length } = (row ?? {}) as Partial<DocumentRow>;
  return (
    typeof head?.id === 'string' &&
    typeof sum === 'number' &&
    Number.isInteger(length) &&
    (length as number) > 0
  );
};

/** Undefined where what was read is not as we write it. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
