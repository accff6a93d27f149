/** The words of two indexes as those of one: its positions lie in stretches of the one or the other. */
import { type Gaps, gap } from '../index/punctuation';
import type { Tokens } from '../index/tokens';
import { END } from '../index/vocabulary';
import type { WordIndex } from '../index/word-index';

/** Positions that lie in one of the indexes one after the other. */
export interface WordStretch {
  /** The first position, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** What is taken from a position to have the one in the index. */
  readonly shift: number;
  readonly index: Pick<WordIndex, 'tokens' | 'gaps'>;
  /** By word id there: the id here; undefined where all are the same. */
  readonly ids: Uint32Array | undefined;
}

/** Before the first position, and beyond the last one. */
const OUTSIDE: WordStretch = {
  from: 0,
  to: 0,
  shift: 0,
  index: { tokens: { length: 0, at: () => END }, gaps: { at: () => gap.blank } },
  ids: undefined,
};

/** Finds the stretch of a position; most questions are about the one that was found last. */
export class Stretches {
  readonly length: number;
  readonly #all: readonly WordStretch[];
  #last = OUTSIDE;

  /** They follow one another. */
  constructor(all: readonly WordStretch[]) {
    this.#all = all;
    this.length = all.at(-1)?.to ?? 0;
  }

  of(position: number): WordStretch {
    const last = this.#last;
    if (position >= last.from && position < last.to) return last;
    return this.#find(position);
  }

  #find(position: number): WordStretch {
    if (position < 0 || position >= this.length) return OUTSIDE;
    let low = 0;
    let high = this.#all.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#all[middle] as WordStretch).to <= position) low = middle + 1;
      else high = middle;
    }
    this.#last = this.#all[low] as WordStretch;
    return this.#last;
  }
}

/** One stretch that is all of an index. */
const allOf = (index: WordStretch['index']): WordStretch[] => [
  { from: 0, to: index.tokens.length, shift: 0, index, ids: undefined },
];

export class LaidOverTokens implements Tokens {
  readonly length: number;
  #stretches: Stretches;

  constructor(stretches: readonly WordStretch[]) {
    this.#stretches = new Stretches(stretches);
    this.length = this.#stretches.length;
  }

  at(position: number): number {
    const { index, shift, ids } = this.#stretches.of(position);
    const id = index.tokens.at(position - shift);
    return ids === undefined ? id : (ids[id] as number);
  }

  /** The same tokens lie there, too, and are read from there from now on. */
  moveTo(joined: Pick<WordIndex, 'tokens' | 'gaps'>): void {
    this.#stretches = new Stretches(allOf(joined));
  }
}

export class LaidOverGaps implements Gaps {
  #stretches: Stretches;

  constructor(stretches: readonly WordStretch[]) {
    this.#stretches = new Stretches(stretches);
  }

  at(position: number): number {
    const { index, shift } = this.#stretches.of(position);
    return index.gaps.at(position - shift);
  }

  /** The same gaps lie there, too, and are read from there from now on. */
  moveTo(joined: Pick<WordIndex, 'tokens' | 'gaps'>): void {
    this.#stretches = new Stretches(allOf(joined));
  }
}
