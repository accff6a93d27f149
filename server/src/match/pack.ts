/**
 * The index of the shipped corpus as bytes, so that the server builds nothing when it starts: a header with
 * version, checksum, corpus and lengths, then the arrays as they lie in memory. `unpackIndex(packIndex(index, of), of)`
 * is the index.
 */
import { checksumOfBytes } from '../text/hash';
import { Gaps } from './gaps';
import { Tokens } from './tokens';
import { coarseOf, type WordIndex } from './word-index';

/** "ALWI", read as a number: in another byte order it is another number, and the index is built anew. */
const MAGIC = 0x49574c41;
const VERSION = 3;
/** Numbers of 32 bits. */
const HEADER = 13;
/** Where the checksum stands in it. It is one of all that follows. */
const SUM = 2;

/** Writes an index; `of` is a number by which the corpus is known again that it was built from. */
export function packIndex(
  { vocabulary, tokens, gaps, suffixes, buckets, starts, documents, stems }: WordIndex,
  of: number,
): Uint8Array {
  const words = codeUnits(vocabulary.words.join('\n'));
  const high = tokens.high ?? new Uint8Array(0);
  const parts = [suffixes, buckets, starts, documents, stems, tokens.low, words, high, gaps.bytes];
  const size = parts.reduce((sum, part) => sum + padded(part.byteLength), HEADER * 4);
  const bytes = new Uint8Array(size);
  let at = HEADER * 4;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += padded(part.byteLength);
  }
  const header = new Uint32Array(bytes.buffer, 0, HEADER);
  header.set([MAGIC, VERSION, 0, of, ...parts.map((part) => part.length)]);
  header[SUM] = sumOf(bytes);
  return bytes;
}

/** Reads an index back; undefined where the bytes are damaged, of another corpus, version or machine. */
export function unpackIndex(packed: Uint8Array, of: number): WordIndex | undefined {
  if (packed.byteLength < HEADER * 4 || packed.byteLength % 4 !== 0) return undefined;
  const bytes = packed.byteOffset % 4 === 0 ? packed : packed.slice();
  const [magic, version, sum, corpus, ...lengths] = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER);
  if (magic !== MAGIC || version !== VERSION || corpus !== of || sum !== sumOf(bytes)) return undefined;
  return arraysOf(bytes, lengths);
}

const sumOf = (bytes: Uint8Array): number => checksumOfBytes(bytes.subarray((SUM + 1) * 4));

function arraysOf(bytes: Uint8Array, lengths: readonly number[]): WordIndex {
  const { buffer } = bytes;
  let at = bytes.byteOffset + HEADER * 4;
  let part = 0;
  const next = <T>(size: number, make: (offset: number, length: number) => T): T => {
    const length = lengths[part++] ?? 0;
    const array = make(at, length);
    at += padded(length * size);
    return array;
  };
  const suffixes = next(4, (offset, length) => new Uint32Array(buffer, offset, length));
  const buckets = next(4, (offset, length) => new Uint32Array(buffer, offset, length));
  const starts = next(4, (offset, length) => new Uint32Array(buffer, offset, length));
  const documents = next(4, (offset, length) => new Uint32Array(buffer, offset, length));
  const stems = next(4, (offset, length) => new Uint32Array(buffer, offset, length));
  const low = next(2, (offset, length) => new Uint16Array(buffer, offset, length));
  const words = textOf(next(2, (offset, length) => new Uint16Array(buffer, offset, length)));
  const high = next(1, (offset, length) => new Uint8Array(buffer, offset, length));
  const gaps = new Gaps(next(1, (offset, length) => new Uint8Array(buffer, offset, length)));
  const tokens = new Tokens(low, high.length > 0 ? high : undefined);
  const vocabulary = { words: words === '' ? [] : words.split('\n') };
  return {
    vocabulary,
    tokens,
    gaps,
    suffixes,
    buckets,
    starts,
    documents,
    stems,
    coarse: coarseOf(starts, tokens.length),
  };
}

const padded = (length: number): number => (length + 3) & ~3;

function codeUnits(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return units;
}

const CHUNK = 8192;

function textOf(units: Uint16Array): string {
  const chunks: string[] = [];
  for (let at = 0; at < units.length; at += CHUNK)
    chunks.push(String.fromCharCode.apply(null, units.subarray(at, at + CHUNK) as unknown as number[]));
  return chunks.join('');
}
