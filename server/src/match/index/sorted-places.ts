/**
 * The positions of all words in the order of what follows them. They are two thirds of an index, and a question looks at a
 * few dozen: those of a large library lie in a file, of which blocks are read and the latest ones kept.
 */
import type { PartsOfFile } from '../../text/parts-of-file';

/** Positions that do not lie in memory one after the other. */
export abstract class AskedPlaces {
  abstract readonly length: number;
  abstract at(place: number): number;
  /** A copy of the positions from one place to another, the end excluded. */
  abstract slice(from: number, to: number): Uint32Array;
}

/** In memory, or to be asked for. */
export type SortedPlaces = Uint32Array | AskedPlaces;

/** The position at a place. */
export const placeAt = (places: SortedPlaces, at: number): number =>
  places instanceof AskedPlaces ? places.at(at) : (places[at] as number);

/** The positions from one place to another, the end excluded: where they lie, or a copy. */
export const placesBetween = (places: SortedPlaces, from: number, to: number): Uint32Array =>
  places instanceof AskedPlaces ? places.slice(from, to) : places.subarray(from, to);

/** All of them in memory. */
export const inMemory = (places: SortedPlaces): Uint32Array => placesBetween(places, 0, places.length);

/** A file whose parts are read at once into memory that is there. */
export type QuickFile = PartsOfFile & Required<Pick<PartsOfFile, 'readInto'>>;

/**
 * Positions in a block, as a power of two, and the bytes that they take: a completion looks at some hundred places far from
 * one another, and a block of two kilobytes is read in two microseconds.
 */
const BITS = 9;
const POSITIONS = 1 << BITS;
export const BLOCK = POSITIONS * 4;
/** Blocks that are kept, once they were asked for: 64 MB. */
const KEPT = 32_768;

/** From so many positions on they are left in the file: fewer take no more memory than the blocks that are kept. */
export const LEAST_STORED = KEPT * POSITIONS;

/** Where positions lie in a file, one after the other. */
export interface StoredAt {
  readonly file: QuickFile;
  /** In bytes. */
  readonly from: number;
  /** How many there are. */
  readonly length: number;
  /** Of each block of bytes, the last one being shorter. */
  readonly sums: Uint32Array;
}

/** Positions in a file. Asking throws where a block cannot be read any more, or is not what it was. */
export class StoredPlaces extends AskedPlaces {
  readonly length: number;
  readonly #at: StoredAt;
  readonly #kept: Uint32Array;
  /** By block: where it is kept; -1 where it is not. */
  readonly #slots: Int32Array;
  /** By slot: the block that is kept there, and whether it was asked for since the hand last came by. */
  readonly #blocks: Int32Array;
  readonly #asked: Uint8Array;
  #hand = 0;

  /** `kept` says how many blocks are kept. */
  constructor(at: StoredAt, kept: number = KEPT) {
    super();
    this.length = at.length;
    this.#at = at;
    const slots = Math.max(1, Math.min(kept, at.sums.length));
    this.#kept = new Uint32Array(slots * POSITIONS);
    this.#slots = new Int32Array(at.sums.length).fill(-1);
    this.#blocks = new Int32Array(slots).fill(-1);
    this.#asked = new Uint8Array(slots);
  }

  at(place: number): number {
    const block = place >>> BITS;
    let slot = this.#slots[block] as number;
    if (slot < 0) slot = this.#read(block);
    this.#asked[slot] = 1;
    return this.#kept[(slot << BITS) | (place & (POSITIONS - 1))] as number;
  }

  /** Whole blocks that are not kept are not kept afterwards either: who goes through all of them needs each once. */
  slice(from: number, to: number): Uint32Array {
    const end = Math.min(to, this.length);
    const positions = new Uint32Array(Math.max(0, end - from));
    for (let at = from; at < end; ) {
      const block = at >>> BITS;
      const blockEnd = Math.min(end, (block + 1) * POSITIONS);
      const isWhole = blockEnd - at === this.#countIn(block);
      if (isWhole && (this.#slots[block] as number) < 0) this.#readInto(positions, at - from, block);
      else for (let place = at; place < blockEnd; place++) positions[place - from] = this.at(place);
      at = blockEnd;
    }
    return positions;
  }

  #countIn(block: number): number {
    return Math.min(POSITIONS, this.length - block * POSITIONS);
  }

  #read(block: number): number {
    const slot = this.#freed();
    this.#readInto(this.#kept, slot * POSITIONS, block);
    this.#blocks[slot] = block;
    this.#slots[block] = slot;
    return slot;
  }

  /** Reads a block into an array, from a place there on. */
  #readInto(target: Uint32Array, to: number, block: number): void {
    const { file, from, sums } = this.#at;
    const count = this.#countIn(block);
    const bytes = new Uint8Array(target.buffer, target.byteOffset + to * 4, count * 4);
    file.readInto(bytes, from + block * BLOCK);
    if (sumOf(target, to, count) !== sums[block])
      throw new Error('the index of the corpus folders is damaged: start again, and it is made anew');
  }

  /** A slot that nothing is kept in any more: the hand goes round and spares once what was asked for. */
  #freed(): number {
    while (this.#asked[this.#hand] === 1) {
      this.#asked[this.#hand] = 0;
      this.#hand = (this.#hand + 1) % this.#asked.length;
    }
    const slot = this.#hand;
    this.#hand = (this.#hand + 1) % this.#asked.length;
    const before = this.#blocks[slot] as number;
    if (before >= 0) this.#slots[before] = -1;
    this.#blocks[slot] = -1;
    return slot;
  }
}

/** The sums of the blocks in some numbers, the first of which begins a block. */
export function blockSums(numbers: Uint32Array): number[] {
  const sums: number[] = [];
  for (let at = 0; at < numbers.length; at += POSITIONS)
    sums.push(sumOf(numbers, at, Math.min(POSITIONS, numbers.length - at)));
  return sums;
}

/** Four sums side by side, which a processor adds up at once. They notice damage, not intent. */
function sumOf(numbers: Uint32Array, from: number, length: number): number {
  let [a, b, c, d] = [0x811c9dc5, 0x9e3779b1, 0x85ebca6b, 0xc2b2ae35];
  const end = from + length;
  let at = from;
  for (; at + 3 < end; at += 4) {
    a = Math.imul(a ^ (numbers[at] as number), PRIME);
    b = Math.imul(b ^ (numbers[at + 1] as number), PRIME);
    c = Math.imul(c ^ (numbers[at + 2] as number), PRIME);
    d = Math.imul(d ^ (numbers[at + 3] as number), PRIME);
  }
  for (; at < end; at++) a = Math.imul(a ^ (numbers[at] as number), PRIME);
  b = Math.imul(a ^ b, PRIME);
  c = Math.imul(b ^ c, PRIME);
  return Math.imul(c ^ d, PRIME) >>> 0;
}

const PRIME = 0x01000193;
