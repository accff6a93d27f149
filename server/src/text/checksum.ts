/** Checksums (FNV-1a, 32 bits). They notice damage and change; they are no protection against intent. */
import { numbers32 } from './typed-arrays';

const START = 0x811c9dc5;
const PRIME = 0x01000193;

/** The checksum of a text's UTF-16 code units, as a number of 32 bits. */
export function hashOfText(text: string): number {
  let hash = START;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
}

/** The checksum of a text's UTF-16 code units, as eight hexadecimal digits. */
export const checksum = (text: string): string => hexOf(hashOfText(text));

/** The checksum of bytes, read as little-endian numbers of 32 bits; the last one is filled up with zeros. */
export function checksumOfBytes(bytes: Uint8Array): number {
  const whole = bytes.length >>> 2;
  const hash = added(START, numbers32(bytes, 0, whole));
  if (bytes.length % 4 === 0) return hash >>> 0;
  const last = new Uint8Array(4);
  last.set(bytes.subarray(whole * 4));
  return added(hash, numbers32(last, 0, 1)) >>> 0;
}

/** The length is asked for once: until the loop has run hot, asking costs more than the sum. */
function added(start: number, numbers: Uint32Array): number {
  const { length } = numbers;
  let hash = start;
  for (let at = 0; at < length; at++) hash = Math.imul(hash ^ (numbers[at] as number), PRIME);
  return hash;
}

/** Bytes that are added up in some milliseconds. */
const AT_ONCE = 4_000_000;

/** The checksum of bytes that lie in several pieces, each of a multiple of four bytes; in steps of some milliseconds. */
export function* checksumInSteps(pieces: Iterable<Uint8Array>): Generator<void, number> {
  let hash = START;
  for (const piece of pieces)
    for (let at = 0; at < piece.length; at += AT_ONCE) {
      hash = added(hash, numbers32(piece, at, Math.min(AT_ONCE, piece.length - at) >>> 2));
      yield;
    }
  return hash >>> 0;
}

/** A checksum in eight hexadecimal digits. */
export const hexOf = (sum: number): string => sum.toString(16).padStart(8, '0');
