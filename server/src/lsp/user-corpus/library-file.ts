/**
 * A library: the documents of a folder and the index over them in one file that can be handed on. It has the form of a
 * folder's cache (`packed-table.ts`), with the index behind the documents. The same documents give the same bytes.
 */
import { packIndexInSteps, readIndexInSteps } from '../../match/index/packed-index';
import type { HeldIndex } from '../../match/index/word-index';
import { bytesAsFile, type PartsOfFile } from '../../text/parts-of-file';
import { finished } from '../../text/steps';
import { type Coder, firstLine, packTable, readTable } from './packed-table';
import { type DocumentRow, laidOut, type StoredDocument } from './stored-documents';

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

/** The first row of its table, and the others. */
type FirstRow = Pick<LibraryContent, 'notices'>;
interface Row {
  readonly file: string;
  readonly documents: readonly DocumentRow[];
}

/** The pieces of a library, one after the other; `index` is that of its documents, in their order. */
export function packLibrary(content: LibraryContent, index: HeldIndex, coder: Coder): Uint8Array[] {
  const { notices, entries } = content;
  const first: FirstRow = { notices };
  const rows = entries.map(
    ({ file, documents }): Row => ({
      file,
      documents: documents.map(({ head, sum, length }) => ({ head, sum, length })),
    }),
  );
  const head = packTable(HEAD, [first, ...rows], coder);
  const { sum } = finished(readTable(HEAD, bytesAsFile(head), coder));
  const texts = entries.flatMap(({ documents }) => documents.map((document) => document.bytes()));
  return [head, ...texts, ...finished(packIndexInSteps(index, sum))];
}

/** A library of which the table has been read, and nothing is known to be true yet. */
export interface LibraryFile extends LibraryContent {
  readonly documents: readonly StoredDocument[];
  /**
   * Read anew each time, in steps of some milliseconds. Throws `LibraryRefused` where it is not the one that was written
   * with this table.
   */
  index(): Generator<void, HeldIndex>;
}

/** Reads the table, in steps of some milliseconds. Throws `LibraryRefused`. */
export function* readLibrary(file: PartsOfFile, coder: Coder): Generator<void, LibraryFile> {
  const { notices, rows, sum, end } = yield* tableOf(file, coder);
  const next = laidOut(file, end);
  const entries = rows.map((row) => ({ file: row.file, documents: row.documents.map(next) }));
  const documents = entries.flatMap((entry) => entry.documents);
  const indexAt = documents.reduce((at, { length }) => at + length, end);
  if (indexAt >= file.length) throw new LibraryRefused('it is cut off: copy the file again');
  return { notices, entries, documents, index: () => indexFrom(file, indexAt, sum) };
}

function* indexFrom(file: PartsOfFile, from: number, of: number): Generator<void, HeldIndex> {
  try {
    const index = yield* readIndexInSteps({ file, from, of });
    if (index) return index;
  } catch {
    // What was read is not as we write it.
  }
  throw new LibraryRefused(`its index is ${DAMAGED}`);
}

const DAMAGED = 'damaged or cut off: copy the file again';

function* tableOf(file: PartsOfFile, coder: Coder) {
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
  const found = yield* foundTable(file, coder);
  if (!found) throw new LibraryRefused(`its table is ${DAMAGED}`);
  const [first, ...rows] = found.rows;
  if (!isFirst(first) || rows.length === 0 || !rows.every(isRow))
    throw new LibraryRefused('its table is not as Agreed Language writes it: build it again');
  return { notices: first.notices, rows, sum: found.sum, end: found.end };
}

/** Undefined where it is not as we write it. */
function* foundTable(file: PartsOfFile, coder: Coder) {
  try {
    return yield* readTable(HEAD, file, coder);
  } catch {
    return undefined;
  }
}

function isFirst(row: unknown): row is FirstRow {
  const { notices } = (row ?? {}) as Partial<FirstRow>;
  return Array.isArray(notices) && notices.every((one) => typeof one === 'string');
}

function isRow(row: unknown): row is Row {
  const { file, documents } = (row ?? {}) as Partial<Row>;
  if (typeof file !== 'string' || !Array.isArray(documents)) return false;
  return documents.length > 0 && documents.every(isDocument);
}

const isDocument = (row: unknown): row is DocumentRow => {
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
