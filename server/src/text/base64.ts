/** Bytes as text, for messages that carry text alone. */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  let piece = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const bits = ((a as number) << 16) | (b << 8) | c;
    piece += digitAt(bits, 18) + digitAt(bits, 12);
    piece += at + 1 < bytes.length ? digitAt(bits, 6) : '=';
    piece += at + 2 < bytes.length ? digitAt(bits, 0) : '=';
    if (piece.length < LONG) continue;
    pieces.push(piece);
    piece = '';
  }
  return pieces.join('') + piece;
}

/** Pieces of that length are joined at the end. UTF-16. */
const LONG = 8_192;

const digitAt = (bits: number, shift: number): string => DIGITS.charAt((bits >> shift) & 63);

/** What is no digit is passed over. */
export function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let [length, bits, count] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const value = VALUES[text.charCodeAt(at)] ?? 255;
    if (value === 255) continue;
    bits = ((bits << 6) | value) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[length++] = (bits >> count) & 255;
  }
  return bytes.slice(0, length);
}

/** By the codes of the digits; 255 for what is none. */
const VALUES = new Uint8Array(128).fill(255);
[...DIGITS].forEach((digit, value) => {
  VALUES[digit.charCodeAt(0)] = value;
});
