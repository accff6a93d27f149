/**
 * What other adopted resolutions know of the yardstick's words, as counts and hashes: how many of them hold a
 * phrase ("stock": it belongs to no text), and which of them hold a variant of an agreed span ("agreed
 * elsewhere"). Made from a folder of adopted resolutions by corpus/tools/make-precedents.ts; holds no text.
 */
import type { Precedents } from '../../corpus/model';
import { lowerBound } from '../../text/binary-search';
import { numbers16, numbers32 } from '../../text/typed-arrays';

/** Precedents as they are looked up; `without` a session, the rest of the tables speaks. */
export interface PrecedentTables {
  /** In how many adopted resolutions on other subjects a phrase of three words stands, by its hash. */
  stock(phrase: number): number;
  /** In how many adopted resolutions a phrase of a superseded text stands that its successor lacks, by its hash. */
  phrase(words: number): number;
  /** A resolution that holds these words, by their hash: `78/217`; undefined where none does. */
  elsewhere(words: number): string | undefined;
}

/** In how many resolutions on other subjects the three words from `at` on stand; their ids are known. */
export type StockAt = (ids: readonly number[], at: number) => number;

/** A phrase that stands in this many resolutions on other subjects belongs to no text. */
export const STOCK_FROM = 40;

export const noPrecedents: PrecedentTables = { stock: () => 0, phrase: () => 0, elsewhere: () => undefined };

/** Reads packed tables. `leaveOut` is a session whose resolutions are not to count. */
export function precedentTables(packed: Precedents, leaveOut?: string): PrecedentTables {
  const n = packed.sessions.length;
  const stock = tableOf(packed.stock, n, 1);
  const phrases = tableOf(packed.phrases, n, 1);
  const elsewhere = tableOf(packed.elsewhere, n, 2);
  const left = packed.sessions.flatMap((session, at) => (session === leaveOut ? [] : [at]));
  const total = ({ keys, values }: Table, key: number): number => {
    const row = find(keys, key);
    return row < 0 ? 0 : left.reduce((sum, at) => sum + (values[row * n + at] as number), 0);
  };
  return {
    stock: (phrase) => total(stock, phrase),
    phrase: (words) => total(phrases, words),
    elsewhere(words) {
      const { keys, values } = elsewhere;
      const row = find(keys, words);
      if (row < 0) return undefined;
      // The latest session speaks: the most recent language.
      const held = left.map((at) => values[row * n + at] as number).findLast((value) => value > 0);
      return held ? packed.symbols[held - 1] : undefined;
    },
  };
}

interface Table {
  readonly keys: Uint32Array;
  readonly values: Uint8Array | Uint16Array;
}

/** A table's bytes: the number of rows, the sorted keys, then `columns` numbers of `width` bytes a row. */
function tableOf(bytes: Uint8Array, columns: number, width: 1 | 2): Table {
  const rows = numbers32(bytes, 0, 1)[0] as number;
  const start = 4 + rows * 4;
  const cells = rows * columns;
  return {
    keys: numbers32(bytes, 4, rows),
    values: width === 1 ? bytes.subarray(start, start + cells) : numbers16(bytes, start, cells),
  };
}

/** The row of a key, by bisection; -1 where there is none. */
function find(keys: Uint32Array, key: number): number {
  const row = lowerBound(0, keys.length, (at) => (keys[at] as number) < key);
  return keys[row] === key ? row : -1;
}

/** Packs rows `[key, ...values]`; the keys need not be sorted. The inverse of what `precedentTables` reads. */
export function packedTable(
  rows: ReadonlyMap<number, readonly number[]>,
  columns: number,
  width: 1 | 2,
): Uint8Array {
  const keys = [...rows.keys()].sort((a, b) => a - b);
  const bytes = new Uint8Array(4 + keys.length * (4 + columns * width));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, keys.length, true);
  keys.forEach((key, row) => {
    view.setUint32(4 + row * 4, key, true);
    const start = 4 + keys.length * 4 + row * columns * width;
    for (let at = 0; at < columns; at++) {
      const value = rows.get(key)?.[at] ?? 0;
      if (width === 1) view.setUint8(start + at, Math.min(value, 255));
      else view.setUint16(start + at * 2, value, true);
    }
  });
  return bytes;
}
