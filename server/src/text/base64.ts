/** Bytes as base64 and back, for layers that have neither Node's nor the browser's own. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const CODES = new Uint8Array(128);
for (let at = 0; at < ALPHABET.length; at++) CODES[ALPHABET.charCodeAt(at)] = at;

/** Decodes base64 without line breaks; padding may be missing. Characters outside the alphabet count as `A`. */
export function bytesOf(base64: string): Uint8Array {
  const length = base64.endsWith('==')
    ? base64.length - 2
    : base64.endsWith('=')
      ? base64.length - 1
      : base64.length;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  const codeAt = (at: number) => (at < length ? (CODES[base64.charCodeAt(at) & 127] as number) : 0);
  // What a last group has too many falls off the end of the array.
  for (let at = 0, next = 0; at < length; at += 4, next += 3) {
    const three = (codeAt(at) << 18) | (codeAt(at + 1) << 12) | (codeAt(at + 2) << 6) | codeAt(at + 3);
    bytes[next] = three >>> 16;
    bytes[next + 1] = three >>> 8;
    bytes[next + 2] = three;
  }
  return bytes;
}
