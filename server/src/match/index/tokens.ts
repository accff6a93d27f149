/** The words of a corpus as numbers, in text order. */
import { END } from './vocabulary';

/** Word ids by position, each paragraph followed by `END`. */
export interface Tokens {
  readonly length: number;
  /** The id at a position; `END` at the end of a paragraph, before the first one and beyond the last one. */
  at(position: number): number;
}

/** Word ids in memory. */
export class HeldTokens implements Tokens {
  /** The lower 16 bits. */
  readonly low: Uint16Array;
  /** The higher bits, where the vocabulary needs them. */
  readonly high: Uint8Array | undefined;
  readonly length: number;

  constructor(low: Uint16Array, high: Uint8Array | undefined) {
    this.low = low;
    this.high = high;
    this.length = low.length;
  }

  at(position: number): number {
    const low = this.low[position];
    if (low === undefined) return END;
    return this.high === undefined ? low : low + ((this.high[position] as number) << 16);
  }
}
