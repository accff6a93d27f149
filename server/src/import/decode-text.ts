/** Bytes of a user's file as text, or a message with line and cure. */
import { ImportError } from './model';

/** What `TextDecoder` in its fatal mode does; the host has it. */
export interface Decoder {
  decode(bytes: Uint8Array): string;
}

/** The text. Throws `ImportError` where the bytes are no text in UTF-8. */
export function decodeText(bytes: Uint8Array, decoder: Decoder): string {
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    const message = 'not a text (it holds zero bytes): save it as plain text in UTF-8';
    throw new ImportError(message, lineAt(bytes, zero));
  }
  try {
    return decoder.decode(bytes);
  } catch {
    const message = 'not UTF-8: save the file with the encoding UTF-8';
    throw new ImportError(message, lineAt(bytes, firstBadByte(bytes)));
  }
}

/** The line of a byte, from 1. */
function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(10); at >= 0 && at < offset; at = bytes.indexOf(10, at + 1)) line += 1;
  return line;
}

/** Where the first sequence of bytes begins that stands for no character; the length where all do. */
export function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = lengthOf(bytes[at] as number, bytes[at + 1] ?? 0);
    if (length === 0) return at;
    for (let next = at + 1; next < at + length; next++) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return at;
    at += length;
  }
  return at;
}

/** How many bytes a character takes by its first two; 0 where no character begins so. */
function lengthOf(first: number, second: number): number {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return isWithin(second, first === 0xe0, first === 0xed, 0xa0) ? 3 : 0;
  if (first >= 0xf0 && first <= 0xf4) return isWithin(second, first === 0xf0, first === 0xf4, 0x90) ? 4 : 0;
  return 0;
}

/** No longer than needed (`overlong`), no half of a pair, nothing above the last character (`last`). */
const isWithin = (second: number, overlong: boolean, last: boolean, limit: number): boolean =>
  !(overlong && second < limit) && !(last && second >= limit);
