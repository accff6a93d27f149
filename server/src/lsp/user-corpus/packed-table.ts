/**
 * The form of files that hold documents, the cache of a folder and a library: a line with a name and the checksum and
 * length of the table, the table, a row of JSON on each line, and what it lists, one after the other.
 */
import { checksumOfBytes, hexOf } from '../../text/checksum';
import type { CorpusHost } from './corpus-host';
import type { PartsOfFile } from './stored-documents';

export type Coder = Pick<CorpusHost, 'encode' | 'decode'>;

/** The line and the table; `name` is of ASCII and holds the version. What follows begins at a multiple of four bytes. */
export function packTable(name: string, rows: readonly unknown[], { encode }: Coder): Uint8Array {
  const packed = encode(rows.map((row) => JSON.stringify(row)).join('\n'));
  const line = encode(lineOf(name, packed));
  const bytes = new Uint8Array(line.length + packed.length);
  bytes.set(line);
  bytes.set(packed, line.length);
  return bytes;
}

function lineOf(name: string, table: Uint8Array): string {
  const line = `${name} ${hexOf(checksumOfBytes(table))} ${table.length} `;
  return `${line}${' '.repeat(3 - ((line.length + table.length) & 3))}\n`;
}

/** The longest first line, in bytes. */
const LONGEST_LINE = 200;

/** The first line of a file without its end; empty where it is too long to be one of ours. */
export function firstLine(file: PartsOfFile, { decode }: Coder): string {
  const start = file.read(0, Math.min(LONGEST_LINE, file.length));
  return decode(start.subarray(0, Math.max(0, start.indexOf(10))));
}

export interface FoundTable {
  readonly rows: readonly unknown[];
  /** By which what was made of this file knows it again. */
  readonly sum: number;
  /** Where what it lists begins. */
  readonly end: number;
}

/** Characters of rows that are parsed in some milliseconds. */
const PARSED_AT_ONCE = 200_000;

/**
 * The table of a file whose line has that name, in steps of some milliseconds. Throws where a byte of both is not as it was
 * written.
 */
export function* readTable(name: string, file: PartsOfFile, coder: Coder): Generator<void, FoundTable> {
  const line = `${firstLine(file, coder)}\n`;
  const length = Number(line.slice(name.length).trim().split(' ')[1]);
  if (!(length <= file.length)) throw new Error('the table is damaged');
  const packed = file.read(line.length, length);
  if (line !== lineOf(name, packed)) throw new Error('the table is damaged');
  const sum = checksumOfBytes(packed);
  yield;
  const rows: unknown[] = [];
  let pauseAt = PARSED_AT_ONCE;
  let done = 0;
  for (const row of length === 0 ? [] : coder.decode(packed).split('\n')) {
    rows.push(JSON.parse(row));
    done += row.length;
    if (done < pauseAt) continue;
    pauseAt = done + PARSED_AT_ONCE;
    yield;
  }
  return { rows, sum, end: line.length + length };
}
