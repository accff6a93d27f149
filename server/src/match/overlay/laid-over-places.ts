/** The sorted places of two indexes as those of one, without those of documents that are gone. */
import { lowerBound } from '../../text/binary-search';
import { AskedPlaces, placeAt, type SortedPlaces } from '../index/sorted-places';
import { type Moved, stretchOf } from './layout';

/** What is laid over one another. */
export interface PlacesLaidOver {
  readonly base: SortedPlaces;
  /** Where the positions of the base come to lie. */
  readonly moved: Moved;
  /** The rows of the base that are gone, ascending. */
  readonly gone: Uint32Array;
  /** The positions that are added, in the order of what follows them, and the row of the base before which each belongs. */
  readonly added: Uint32Array;
  readonly rows: Uint32Array;
}

export class LaidOverPlaces extends AskedPlaces {
  readonly length: number;
  readonly #base: SortedPlaces;
  readonly #moved: Moved;
  readonly #added: Uint32Array;
  /** The rows here of the added ones. */
  readonly #addedAt: Uint32Array;
  /** How many rows of the base that stay come before each that is gone. */
  readonly #goneAfter: Uint32Array;
  #last = 0;

  constructor({ base, moved, gone, added, rows }: PlacesLaidOver) {
    super();
    this.length = base.length - gone.length + added.length;
    this.#base = base;
    this.#moved = moved;
    this.#added = added;
    this.#goneAfter = gone.map((row, at) => row - at);
    // Rows may be told with those that are gone between them in another order.
    const goneBefore = (row: number) => lowerBound(0, gone.length, (at) => (gone[at] as number) < row);
    this.#addedAt = rows.map((row, at) => row - goneBefore(row) + at);
  }

  at(row: number): number {
    const added = this.#addedBefore(row);
    if (this.#addedAt[added] === row) return this.#added[added] as number;
    return this.#kept(row - added, this.#goneBefore(row - added));
  }

  slice(from: number, to: number): Uint32Array {
    const start = Math.min(from, this.length);
    const positions = new Uint32Array(Math.max(0, Math.min(to, this.length) - start));
    let added = this.#addedBefore(start);
    let gone = this.#goneBefore(start - added);
    for (let at = 0; at < positions.length; at++) {
      const row = start + at;
      if (this.#addedAt[added] === row) positions[at] = this.#added[added++] as number;
      else {
        while ((this.#goneAfter[gone] as number) <= row - added) gone++;
        positions[at] = this.#kept(row - added, gone);
      }
    }
    return positions;
  }

  /** How many of the added ones come before a row. */
  #addedBefore(row: number): number {
    const rows = this.#addedAt;
    return lowerBound(0, rows.length, (at) => (rows[at] as number) < row);
  }

  /** How many that are gone come before one that stays, by its number among those. */
  #goneBefore(kept: number): number {
    const rows = this.#goneAfter;
    return rows.length === 0 ? 0 : lowerBound(0, rows.length, (at) => (rows[at] as number) <= kept);
  }

  #kept(kept: number, gone: number): number {
    const position = placeAt(this.#base, kept + gone);
    this.#last = stretchOf(this.#moved, position, this.#last);
    return position + (this.#moved.by[this.#last] as number);
  }
}
