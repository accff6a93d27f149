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
  let held = 0;
  let bits = 0;
  let next = 0;
  for (let at = 0; at < length; at++) {
    held = ((held << 6) | (CODES[base64.charCodeAt(at) & 127] as number)) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[next++] = (held >>> bits) & 255;
    }
  }
  return bytes;
}
