/**
 * The form of files that hold documents, the cache of a folder and a library: a line with a name and the checksum and
 * length of the table, the table, a row of JSON on each line, and what it lists, one after the other.
 */
import { checksumInSteps, checksumOfBytes, hexOf } from '../../text/checksum';
import type { PartsOfFile } from '../../text/parts-of-file';
import type { CorpusHost } from './corpus-host';

export type Coder = Pick<CorpusHost, 'encode' | 'decode'>;

/** The line and the table; `name` is of ASCII and holds the version. What follows begins at a multiple of four bytes. */
export function packTable(name: string, rows: readonly unknown[], { encode }: Coder): Uint8Array {
  const packed = encode(rows.map((row) => JSON.stringify(row)).join('\n'));
  const line = encode(lineOf(name, checksumOfBytes(packed), packed.length));
  const bytes = new Uint8Array(line.length + packed.length);
  bytes.set(line);
  bytes.set(packed, line.length);
  return bytes;
}

function lineOf(name: string, sum: number, length: number): string {
  const line = `${name} ${hexOf(sum)} ${length} `;
  return `${line}${' '.repeat(3 - ((line.length + length) & 3))}\n`;
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

/** Bytes of rows that are parsed in some milliseconds. */
const PARSED_AT_ONCE = 200_000;
/** The byte that ends a row. */
const NEW_LINE = 10;

/**
 * The table of a file whose line has that name, in steps of some milliseconds. Throws where a byte of both is not as it was
 * written.
 */
export function* readTable(name: string, file: PartsOfFile, coder: Coder): Generator<void, FoundTable> {
  const line = `${firstLine(file, coder)}\n`;
  const length = Number(line.slice(name.length).trim().split(' ')[1]);
  if (!(length <= file.length)) throw new Error('the table is damaged');
  const packed = file.read(line.length, length);
  yield;
  const sum = yield* sumInSteps(packed);
  if (line !== lineOf(name, sum, length)) throw new Error('the table is damaged');
  const rows: unknown[] = [];
  // One row may be longer than what is parsed at once.
  for (let from = 0; from < length; ) {
    const end = packed.indexOf(NEW_LINE, Math.min(length, from + PARSED_AT_ONCE));
    const to = end < 0 ? length : end;
    for (const row of coder.decode(packed.subarray(from, to)).split('\n')) rows.push(JSON.parse(row));
    from = to + 1;
    yield;
  }
  return { rows, sum, end: line.length + length };
}

/** `checksumOfBytes` in steps of some milliseconds. */
function* sumInSteps(bytes: Uint8Array): Generator<void, number> {
  const whole = bytes.length & -4;
  const last = new Uint8Array(4);
  last.set(bytes.subarray(whole));
  return yield* checksumInSteps([bytes.subarray(0, whole), ...(whole < bytes.length ? [last] : [])]);
}
