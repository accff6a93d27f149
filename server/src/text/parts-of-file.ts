/** A file of which parts are read. */
export interface PartsOfFile {
  /** In bytes. */
  readonly length: number;
  /** Throws where that cannot be read. */
  read(from: number, length: number): Uint8Array;
  /** The same into memory that is there. Only where that costs no more than some microseconds and all is not held anyway. */
  readInto?(target: Uint8Array, from: number): void;
}

/** Bytes in memory as a file. */
export const bytesAsFile = (bytes: Uint8Array): PartsOfFile => ({
  length: bytes.length,
  read: (from, length) => bytes.subarray(from, from + length),
});
