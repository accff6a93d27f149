/**
 * What a yardstick takes from an index, made beforehand for the shipped corpus and the yardstick that it ships with, so
 * that the first draft need not wait: the agreed and the superseded places, and what tells which paragraph replaced
 * which. Where another yardstick is set, all of it is made then.
 */
import { type Format, packArrays, unpackArrays } from '../index/packed-arrays';
import type { Places, WordIndex } from '../index/word-index';
import type { Profiles } from './replaced-by';

export interface Prepared {
  /** Paragraph of the index -> `member`: of the adopted texts and of those they replaced. */
  readonly agreed: Uint8Array;
  readonly earlier: Uint8Array;
  readonly places: readonly [Places, Places];
  /** By document that replaced another. */
  readonly profiles: ReadonlyMap<number, Profiles>;
}

/** "ALYP" */
const FORMAT: Format = { magic: 0x50594c41, version: 1 };

/** Writes it; `of` is a number by which the corpus is known again. */
export function packPrepared({ agreed, earlier, places, profiles }: Prepared, of: number): Uint8Array {
  return packArrays(FORMAT, of, [
    agreed,
    earlier,
    ...places.flatMap(({ suffixes, buckets }) => [suffixes, buckets]),
    Uint32Array.from(profiles.keys()),
    ...[...profiles.values()].flatMap(({ paragraphs, stems, starts, squares, norms }) => [
      paragraphs,
      stems,
      starts,
      squares,
      norms,
    ]),
  ]);
}

/** Reads it back; undefined where the bytes are damaged, of another corpus, version or machine. */
export function unpackPrepared(packed: Uint8Array, of: number): Prepared | undefined {
  const arrays = unpackArrays(FORMAT, of, packed);
  if (!arrays) return undefined;
  const places = (): Places => ({ suffixes: arrays.next(Uint32Array), buckets: arrays.next(Uint32Array) });
  const profiles = (): Profiles => ({
    paragraphs: arrays.next(Uint32Array),
    stems: arrays.next(Uint32Array),
    starts: arrays.next(Uint32Array),
    squares: arrays.next(Float64Array),
    norms: arrays.next(Float64Array),
  });
  return {
    agreed: arrays.next(Uint8Array),
    earlier: arrays.next(Uint8Array),
    places: [places(), places()],
    profiles: new Map([...arrays.next(Uint32Array)].map((document) => [document, profiles()])),
  };
}

const known = new WeakMap<WordIndex, Prepared>();

/** Gives what was prepared for an index to the yardsticks to come. */
export const rememberPrepared = (index: WordIndex, prepared: Prepared): void =>
  void known.set(index, prepared);

/** What was prepared for an index, if it was for these paragraphs. */
export function preparedFor(index: WordIndex, agreed: Uint8Array, earlier: Uint8Array): Prepared | undefined {
  const prepared = known.get(index);
  return prepared && isSame(prepared.agreed, agreed) && isSame(prepared.earlier, earlier)
    ? prepared
    : undefined;
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((value, at) => value === b[at]);
