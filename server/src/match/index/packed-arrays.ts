/**
 * Arrays of numbers as bytes, to be used as they lie in memory: a header with a name, a version, a checksum, the
 * corpus they are about, and how long each array is; then the arrays.
 */
import { append } from '../../text/append';
import { checksumInSteps } from '../../text/checksum';
import { bytesAsFile, type PartsOfFile } from '../../text/parts-of-file';
import { BLOCK, blockSums, type QuickFile, type StoredAt } from './sorted-places';

/** What some arrays are: four letters read as a number, which in another byte order is another one, and a version. */
export interface Format {
  readonly magic: number;
  readonly version: number;
}

export type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

interface NumbersType<T extends Numbers> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBufferLike, offset: number, length: number): T;
}

/** Numbers of 32 bits before the lengths. */
const HEADER = 5;
/** Where the checksum stands among them. It is one of all that follows. */
const SUM = 2;

/** An array that is made part by part whenever it is asked for, each part but the last one of a multiple of eight bytes. */
export interface MadeArray {
  readonly length: number;
  parts(): Iterable<Numbers>;
}

/**
 * Arrays as bytes in pieces, most of which are the arrays as they lie in memory, or are made when the pieces are gone through; in
 * steps of some milliseconds. `of` is the checksum of the corpus that they are about.
 */
export function* packInSteps(
  { magic, version }: Format,
  of: number,
  arrays: readonly (Numbers | MadeArray)[],
): Generator<void, Iterable<Uint8Array>> {
  const header = new Uint8Array(padded((HEADER + arrays.length) * 4));
  const numbers = new Uint32Array(header.buffer, 0, HEADER + arrays.length);
  numbers.set([magic, version, 0, of, arrays.length, ...arrays.map(({ length }) => length)]);
  const pieces = (first: Uint8Array) => ({
    *[Symbol.iterator]() {
      yield first;
      for (const array of arrays)
        for (const part of 'parts' in array ? array.parts() : [array]) yield* paddedPieces(part);
    },
  });
  numbers[SUM] = yield* checksumInSteps(pieces(header.subarray((SUM + 1) * 4)));
  return pieces(header);
}

function paddedPieces({ buffer, byteOffset, byteLength }: Numbers): Uint8Array[] {
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  const whole = byteLength & -WIDEST;
  if (whole === byteLength) return [bytes];
  const last = new Uint8Array(WIDEST);
  last.set(bytes.subarray(whole));
  return [bytes.subarray(0, whole), last];
}

/** Arrays that were packed, one after the other. */
export class PackedArrays {
  readonly #bytes: Uint8Array;
  readonly #lengths: Uint32Array;
  #next = 0;
  #at = 0;

  /** `bytes` begin with the array that has the first of the lengths. */
  constructor(bytes: Uint8Array, lengths: Uint32Array) {
    this.#bytes = bytes;
    this.#lengths = lengths;
  }

  /** The next array, which must be of the type it had. */
  next<T extends Numbers>(type: NumbersType<T>): T {
    const length = this.#lengths[this.#next++] ?? 0;
    const array = new type(this.#bytes.buffer, this.#bytes.byteOffset + this.#at, length);
    this.#at += padded(length * type.BYTES_PER_ELEMENT);
    return array;
  }
}

/** What stands before the arrays. */
interface Header {
  /** Of the bytes after it. */
  readonly sum: number;
  readonly lengths: Uint32Array;
  /** The part of the header that belongs to the sum, and how many bytes all of it has. */
  readonly summed: Uint8Array;
  readonly end: number;
}

/** No format has more. */
const MOST_ARRAYS = 1000;

/** Undefined where the file cannot be one of that format, corpus and machine. */
function headerOf(
  { magic, version }: Format,
  of: number,
  file: PartsOfFile,
  from: number,
): Header | undefined {
  if (file.length - from < HEADER * 4 || (file.length - from) % WIDEST !== 0) return undefined;
  const numbers = numbersIn(file, from, HEADER);
  const [foundMagic, foundVersion, sum = 0, corpus, count = 0] = numbers;
  if (foundMagic !== magic || foundVersion !== version || corpus !== of) return undefined;
  if (count > MOST_ARRAYS) return undefined;
  const end = padded((HEADER + count) * 4);
  if (from + end > file.length) return undefined;
  const all = numbersIn(file, from, end / 4);
  const summed = new Uint8Array(all.buffer, (SUM + 1) * 4);
  return { sum, lengths: all.subarray(HEADER, HEADER + count), summed, end };
}

const numbersIn = (file: PartsOfFile, from: number, count: number): Uint32Array =>
  new Uint32Array(new Uint8Array(file.read(from, count * 4)).buffer);

/**
 * The arrays in some bytes; undefined where these are damaged, or of another format, corpus or machine. In steps of some
 * milliseconds.
 */
export function* unpackInSteps(
  format: Format,
  of: number,
  packed: Uint8Array,
): Generator<void, PackedArrays | undefined> {
  const bytes = packed.byteOffset % WIDEST === 0 ? packed : new Uint8Array(packed);
  const header = headerOf(format, of, bytesAsFile(bytes), 0);
  if (!header) return undefined;
  const { sum, lengths, summed, end } = header;
  const arrays = bytes.subarray(end);
  if (sum !== (yield* checksumInSteps([summed, arrays]))) return undefined;
  return new PackedArrays(arrays, lengths);
}

/** Arrays of which the first one, of 32 bits, is left in its file. */
export interface ArraysInFile {
  readonly first: StoredAt;
  readonly others: PackedArrays;
}

/** Bytes that are read and added up in some milliseconds: as many blocks. */
const READ_AT_ONCE = 1024 * BLOCK;

/** The same of a file from a byte on, of which the first array is read and let go. */
export function* unpackFileInSteps(
  format: Format,
  of: number,
  file: QuickFile,
  from: number,
): Generator<void, ArraysInFile | undefined> {
  const header = headerOf(format, of, file, from);
  if (!header) return undefined;
  const [length = 0, ...lengths] = header.lengths;
  const start = from + header.end;
  const split = start + padded(length * 4);
  if (split > file.length) return undefined;
  const others = new Uint8Array(file.length - split);
  const sums: number[] = [];
  function* pieces(): Generator<Uint8Array> {
    yield (header as Header).summed;
    const bytes = new Uint8Array(Math.min(READ_AT_ONCE, split - start));
    for (let at = start; at < split; at += READ_AT_ONCE) {
      const piece = bytes.subarray(0, Math.min(READ_AT_ONCE, split - at));
      file.readInto(piece, at);
      const numbers = Math.min(piece.length >>> 2, length - ((at - start) >>> 2));
      append(sums, blockSums(new Uint32Array(bytes.buffer, 0, numbers)));
      yield piece;
    }
    for (let at = 0; at < others.length; at += READ_AT_ONCE) {
      const piece = others.subarray(at, Math.min(at + READ_AT_ONCE, others.length));
      file.readInto(piece, split + at);
      yield piece;
    }
  }
  if (header.sum !== (yield* checksumInSteps(pieces()))) return undefined;
  const first = { file, from: start, length, sums: Uint32Array.from(sums) };
  return { first, others: new PackedArrays(others, Uint32Array.from(lengths)) };
}

/** How long the first array is, in numbers; undefined where none of that format, corpus and machine lies there. */
export const firstLength = (
  format: Format,
  of: number,
  file: PartsOfFile,
  from: number,
): number | undefined => headerOf(format, of, file, from)?.lengths[0];

/** Bytes of the widest numbers, which must lie at a multiple of that. */
const WIDEST = 8;

/** Of lengths that are damaged, too, which may be more than 31 bits hold. */
const padded = (length: number): number => Math.ceil(length / WIDEST) * WIDEST;
