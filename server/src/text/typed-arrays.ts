/** Little-endian numbers in bytes, whatever the machine's own order. */

const IS_LOW_FIRST = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

/** `length` little-endian uint32s from byte `from`: a view if aligned, else a copy. */
export function numbers32(bytes: Uint8Array, from: number, length: number): Uint32Array {
  const start = bytes.byteOffset + from;
  if (IS_LOW_FIRST && start % 4 === 0) return new Uint32Array(bytes.buffer, start, length);
  const view = new DataView(bytes.buffer, start, length * 4);
  return Uint32Array.from({ length }, (_, at) => view.getUint32(at * 4, true));
}

/** `length` little-endian uint16s from byte `from`: a view if aligned, else a copy. */
export function numbers16(bytes: Uint8Array, from: number, length: number): Uint16Array {
  const start = bytes.byteOffset + from;
  if (IS_LOW_FIRST && start % 2 === 0) return new Uint16Array(bytes.buffer, start, length);
  const view = new DataView(bytes.buffer, start, length * 2);
  return Uint16Array.from({ length }, (_, at) => view.getUint16(at * 2, true));
}
