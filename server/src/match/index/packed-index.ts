/**
 * The index of the shipped corpus as bytes, so that the server builds nothing when it starts.
 * `unpackIndex(packIndex(index, of), of)` is the index.
 */

import type { PartsOfFile } from '../../text/parts-of-file';
import { finished } from '../../text/steps';
import { wordArrays } from './made-arrays';
import {
  type Format,
  firstLength,
  type PackedArrays,
  packInSteps,
  unpackFileInSteps,
  unpackInSteps,
} from './packed-arrays';
import { HeldGaps } from './punctuation';
import { LEAST_STORED, type QuickFile, type SortedPlaces, StoredPlaces } from './sorted-places';
import { HeldTokens } from './tokens';
import { coarseOf, type HeldIndex, type WordIndex } from './word-index';

/** "ALWI" */
const FORMAT: Format = { magic: 0x49574c41, version: 4 };

/** An index as bytes; `of` is the checksum of the corpus that it was built from. */
export function packIndex(index: WordIndex, of: number): Uint8Array {
  const pieces = [...finished(packIndexInSteps(index, of))];
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/**
 * The same in pieces, which are the index itself as far as it lies in memory, and are made when they are gone through where it does
 * not; in steps of some milliseconds.
 */
export function* packIndexInSteps(index: WordIndex, of: number): Generator<void, Iterable<Uint8Array>> {
  const { vocabulary, buckets, starts, documents, stems } = index;
  const words = codeUnits(vocabulary.words.join('\n'));
  const { places, low, high, gaps } = wordArrays(index);
  return yield* packInSteps(FORMAT, of, [places, buckets, starts, documents, stems, low, words, high, gaps]);
}

/** Reads an index back; undefined where the bytes are damaged, of another corpus, version or machine. */
export const unpackIndex = (packed: Uint8Array, of: number): HeldIndex | undefined =>
  finished(unpackIndexInSteps(packed, of));

/** The same in steps of some milliseconds. */
export function* unpackIndexInSteps(packed: Uint8Array, of: number): Generator<void, HeldIndex | undefined> {
  const arrays = yield* unpackInSteps(FORMAT, of, packed);
  return arrays && indexOf(arrays.next(Uint32Array), arrays);
}

/** Where an index lies in a file, and of which corpus it is. */
export interface PackedInFile {
  readonly file: PartsOfFile;
  /** In bytes. */
  readonly from: number;
  readonly of: number;
}

/**
 * Reads an index back from a file, to its end, in steps of some milliseconds. From `least` sorted places on these are left in
 * the file, where it is quick.
 */
export function* readIndexInSteps(
  { file, from, of }: PackedInFile,
  least: number = LEAST_STORED,
): Generator<void, HeldIndex | undefined> {
  if (isQuick(file) && (firstLength(FORMAT, of, file, from) ?? 0) >= least) {
    const found = yield* unpackFileInSteps(FORMAT, of, file, from);
    return found && indexOf(new StoredPlaces(found.first), found.others);
  }
  return yield* unpackIndexInSteps(yield* bytesIn(file, from), of);
}

const isQuick = (file: PartsOfFile): file is QuickFile => file.readInto !== undefined;

/** Bytes that are read in some milliseconds. */
const READ_AT_ONCE = 4_000_000;

/** From a byte on to the end. */
function* bytesIn(file: PartsOfFile, from: number): Generator<void, Uint8Array> {
  const length = file.length - from;
  if (length <= READ_AT_ONCE) return file.read(from, length);
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += READ_AT_ONCE) {
    bytes.set(file.read(from + at, Math.min(READ_AT_ONCE, length - at)), at);
    yield;
  }
  return bytes;
}

/** `arrays` are those after the sorted places. */
function indexOf(suffixes: SortedPlaces, arrays: PackedArrays): HeldIndex {
  const buckets = arrays.next(Uint32Array);
  const starts = arrays.next(Uint32Array);
  const documents = arrays.next(Uint32Array);
  const stems = arrays.next(Uint32Array);
  const low = arrays.next(Uint16Array);
  const words = textOf(arrays.next(Uint16Array));
  const high = arrays.next(Uint8Array);
  const gaps = new HeldGaps(arrays.next(Uint8Array));
  const tokens = new HeldTokens(low, high.length > 0 ? high : undefined);
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
