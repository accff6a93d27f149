/** The sorted places of two indexes as those of one, without those of documents that are gone. */
import { lowerBound } from '../../text/binary-search';
import { AskedPlaces, placeAt, placesBetween, type SortedPlaces } from '../index/sorted-places';
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

const NONE = new Uint32Array(0);

export class LaidOverPlaces extends AskedPlaces {
  readonly length: number;
  #base: SortedPlaces;
  #moved: Moved;
  #added: Uint32Array;
  /** The rows here of the added ones. */
  #addedAt: Uint32Array;
  /** How many rows of the base that stay come before each that is gone. */
  #goneAfter: Uint32Array;
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

  /** The same places lie there, too, and are read from there from now on. */
  moveTo(joined: SortedPlaces): void {
    this.#base = joined;
    this.#moved = { from: Uint32Array.of(0), by: Int32Array.of(0) };
    this.#added = NONE;
    this.#addedAt = NONE;
    this.#goneAfter = NONE;
    this.#last = 0;
  }

  at(row: number): number {
    const added = this.#addedBefore(row);
    if (this.#addedAt[added] === row) return this.#added[added] as number;
    return this.#moveTo(placeAt(this.#base, row - added + this.#goneBefore(row - added)));
  }

  slice(from: number, to: number): Uint32Array {
    const start = Math.min(from, this.length);
    const positions = new Uint32Array(Math.max(0, Math.min(to, this.length) - start));
    let added = this.#addedBefore(start);
    let gone = this.#goneBefore(start - added);
    const first = start - added + gone;
    const kept = placesBetween(this.#base, first, first + positions.length + this.#goneAfter.length - gone);
    for (let at = 0; at < positions.length; at++) {
      const row = start + at;
      if (this.#addedAt[added] === row) positions[at] = this.#added[added++] as number;
      else {
        while ((this.#goneAfter[gone] as number) <= row - added) gone++;
        positions[at] = this.#moveTo(kept[row - added + gone - first] as number);
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

  /** Where a position of the base comes to lie. */
  #moveTo(position: number): number {
    this.#last = stretchOf(this.#moved, position, this.#last);
    return position + (this.#moved.by[this.#last] as number);
  }
}
