/**
 * The index of the shipped corpus as bytes, so that the server builds nothing when it starts.
 * `unpackIndex(packIndex(index, of), of)` is the index.
 */

import { type Format, packArrays, unpackArrays } from './packed-arrays';
import { Gaps } from './punctuation';
import { Tokens } from './tokens';
import { coarseOf, type WordIndex } from './word-index';

/** "ALWI" */
const FORMAT: Format = { magic: 0x49574c41, version: 4 };

/** Writes an index; `of` is the checksum of the corpus that it was built from. */
export function packIndex(
  { vocabulary, tokens, gaps, suffixes, buckets, starts, documents, stems }: WordIndex,
  of: number,
): Uint8Array {
  const words = codeUnits(vocabulary.words.join('\n'));
  const high = tokens.high ?? new Uint8Array(0);
  return packArrays(FORMAT, of, [
    suffixes,
    buckets,
    starts,
    documents,
    stems,
    tokens.low,
    words,
    high,
    gaps.bytes,
  ]);
}

/** Reads an index back; undefined where the bytes are damaged, of another corpus, version or machine. */
export function unpackIndex(packed: Uint8Array, of: number): WordIndex | undefined {
  const arrays = unpackArrays(FORMAT, of, packed);
  if (!arrays) return undefined;
  const suffixes = arrays.next(Uint32Array);
  const buckets = arrays.next(Uint32Array);
  const starts = arrays.next(Uint32Array);
  const documents = arrays.next(Uint32Array);
  const stems = arrays.next(Uint32Array);
  const low = arrays.next(Uint16Array);
  const words = textOf(arrays.next(Uint16Array));
  const high = arrays.next(Uint8Array);
  const gaps = new Gaps(arrays.next(Uint8Array));
  const tokens = new Tokens(low, high.length > 0 ? high : undefined);
  return {
    vocabulary: { words: words === '' ? [] : words.split('\n') },
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
