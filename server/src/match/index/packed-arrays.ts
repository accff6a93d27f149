/**
 * Arrays of numbers as bytes, to be used as they lie in memory: a header with a name, a version, a checksum, the
 * corpus they are about, and how long each array is; then the arrays.
 */
import { checksumInSteps } from '../../text/checksum';

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

/**
 * Arrays as bytes in pieces, most of which are the arrays as they lie in memory; in steps of some milliseconds. `of` is the
 * checksum of the corpus that they are about.
 */
export function* packInSteps(
  { magic, version }: Format,
  of: number,
  arrays: readonly Numbers[],
): Generator<void, Uint8Array[]> {
  const header = new Uint8Array(padded((HEADER + arrays.length) * 4));
  const numbers = new Uint32Array(header.buffer, 0, HEADER + arrays.length);
  numbers.set([magic, version, 0, of, arrays.length, ...arrays.map(({ length }) => length)]);
  const pieces = arrays.flatMap(paddedPieces);
  numbers[SUM] = yield* checksumInSteps([header.subarray((SUM + 1) * 4), ...pieces]);
  return [header, ...pieces];
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
  #at: number;

  constructor(bytes: Uint8Array, lengths: Uint32Array) {
    this.#bytes = bytes;
    this.#lengths = lengths;
    this.#at = padded((HEADER + lengths.length) * 4);
  }

  /** The next array, which must be of the type it had. */
  next<T extends Numbers>(type: NumbersType<T>): T {
    const length = this.#lengths[this.#next++] ?? 0;
    const array = new type(this.#bytes.buffer, this.#bytes.byteOffset + this.#at, length);
    this.#at += padded(length * type.BYTES_PER_ELEMENT);
    return array;
  }
}

/**
 * The arrays in some bytes; undefined where these are damaged, or of another format, corpus or machine. In steps of some
 * milliseconds.
 */
export function* unpackInSteps(
  { magic, version }: Format,
  of: number,
  packed: Uint8Array,
): Generator<void, PackedArrays | undefined> {
  if (packed.byteLength < HEADER * 4 || packed.byteLength % WIDEST !== 0) return undefined;
  const bytes = packed.byteOffset % WIDEST === 0 ? packed : packed.slice();
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER);
  const [foundMagic, foundVersion, sum, corpus, count] = header;
  if (foundMagic !== magic || foundVersion !== version || corpus !== of) return undefined;
  if (sum !== (yield* checksumInSteps([bytes.subarray((SUM + 1) * 4)]))) return undefined;
  return new PackedArrays(bytes, new Uint32Array(bytes.buffer, bytes.byteOffset + HEADER * 4, count));
}

/** Bytes of the widest numbers, which must lie at a multiple of that. */
const WIDEST = 8;

const padded = (length: number): number => (length + WIDEST - 1) & -WIDEST;
