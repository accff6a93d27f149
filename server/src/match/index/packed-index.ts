/**
 * The index of the shipped corpus as bytes, so that the server builds nothing when it starts.
 * `unpackIndex(packIndex(index, of), of)` is the index.
 */

import { finished } from '../../text/steps';
import { type Format, packInSteps, unpackInSteps } from './packed-arrays';
import { Gaps } from './punctuation';
import { Tokens } from './tokens';
import { coarseOf, type WordIndex } from './word-index';

/** "ALWI" */
const FORMAT: Format = { magic: 0x49574c41, version: 4 };

/** An index as bytes; `of` is the checksum of the corpus that it was built from. */
export function packIndex(index: WordIndex, of: number): Uint8Array {
  const pieces = finished(packIndexInSteps(index, of));
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** The same in pieces, which are the index itself as far as they can be; in steps of some milliseconds. */
export function* packIndexInSteps(
  { vocabulary, tokens, gaps, suffixes, buckets, starts, documents, stems }: WordIndex,
  of: number,
): Generator<void, Uint8Array[]> {
  const words = codeUnits(vocabulary.words.join('\n'));
  const high = tokens.high ?? new Uint8Array(0);
  const arrays = [suffixes, buckets, starts, documents, stems, tokens.low, words, high, gaps.bytes];
  return yield* packInSteps(FORMAT, of, arrays);
}

/** Reads an index back; undefined where the bytes are damaged, of another corpus, version or machine. */
export const unpackIndex = (packed: Uint8Array, of: number): WordIndex | undefined =>
  finished(unpackIndexInSteps(packed, of));

/** The same in steps of some milliseconds. */
export function* unpackIndexInSteps(packed: Uint8Array, of: number): Generator<void, WordIndex | undefined> {
  const arrays = yield* unpackInSteps(FORMAT, of, packed);
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
