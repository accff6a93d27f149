/** Checksums (FNV-1a, 32 bits). They notice damage and change; they are no protection against intent. */
import { numbers32 } from './typed-arrays';

const START = 0x811c9dc5;
const PRIME = 0x01000193;

/** Of a text, over its UTF-16 code units, as eight hexadecimal digits. */
export function checksum(text: string): string {
  let hash = START;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hexOf(hash >>> 0);
}

/** Of bytes, over the numbers of 32 bits that they make, low byte first; bytes missing in the last one count as 0. */
export function checksumOfBytes(bytes: Uint8Array): number {
  const whole = bytes.length >>> 2;
  const numbers = numbers32(bytes, 0, whole);
  let hash = START;
  for (let at = 0; at < whole; at++) hash = Math.imul(hash ^ (numbers[at] as number), PRIME);
  if (bytes.length % 4 === 0) return hash >>> 0;
  const last = new Uint8Array(4);
  last.set(bytes.subarray(whole * 4));
  return Math.imul(hash ^ (numbers32(last, 0, 1)[0] as number), PRIME) >>> 0;
}

/** A checksum in eight hexadecimal digits. */
export const hexOf = (sum: number): string => sum.toString(16).padStart(8, '0');
