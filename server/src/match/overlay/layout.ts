/** Where the documents of two indexes come to lie, when they are one. */
import { lowerBound } from '../../text/binary-search';
import type { WordIndex } from '../index/word-index';
import type { WordStretch } from './laid-over-words';

/** Where the positions of an index come to lie. */
export interface Moved {
  /** The first position of each stretch that stays, ascending, and by how much it moves. */
  readonly from: Uint32Array;
  readonly by: Int32Array;
}

/** The stretch of a position, by its number; `last` is the one that was found before. */
export function stretchOf({ from }: Moved, position: number, last: number): number {
  if (position >= (from[last] as number) && position < (from[last + 1] ?? Infinity)) return last;
  return lowerBound(0, from.length, (at) => (from[at] as number) <= position) - 1;
}

/** A document of the one index or the other, by its number there. */
export interface Laid {
  readonly isAdded: boolean;
  readonly number: number;
}

/** One of the two indexes, and what became of the ids of its words. */
export interface IndexLayer {
  readonly index: WordIndex;
  readonly ids: Uint32Array | undefined;
}

export interface IndexLayout extends Pick<WordIndex, 'starts' | 'documents'> {
  readonly stretches: readonly WordStretch[];
  readonly base: Moved;
  readonly added: Moved;
}

/** Documents that are laid out in some milliseconds. */
const DOCUMENTS_AT_ONCE = 500;

/** Lays out documents in that order, in steps of some milliseconds. */
export function* layOut(
  base: IndexLayer,
  added: IndexLayer,
  order: readonly Laid[],
): Generator<void, IndexLayout> {
  const paragraphsOf = ({ isAdded, number }: Laid) => {
    const { documents } = (isAdded ? added : base).index;
    return { from: documents[number] as number, to: documents[number + 1] as number };
  };
  const count = order.reduce((sum, one) => sum + paragraphsOf(one).to - paragraphsOf(one).from, 0);
  const starts = new Uint32Array(count + 1);
  const documents = new Uint32Array(order.length + 1);
  const stretches: WordStretch[] = [];
  let paragraph = 0;
  let length = 0;
  for (const [at, one] of order.entries()) {
    if (at % DOCUMENTS_AT_ONCE === 0) yield;
    const layer = one.isAdded ? added : base;
    const old = layer.index.starts;
    const { from, to } = paragraphsOf(one);
    const shift = length - (old[from] as number);
    documents[at] = paragraph;
    for (let own = from; own < to; own++) starts[paragraph++] = (old[own] as number) + shift;
    const end = (old[to] as number) + shift;
    addStretch(stretches, { ...layer, from: length, to: end, shift });
    length = end;
  }
  documents[order.length] = paragraph;
  starts[paragraph] = length;
  return {
    starts,
    documents,
    stretches,
    base: movedIn(base.index, stretches),
    added: movedIn(added.index, stretches),
  };
}

/** What goes on where the one before ends is the same stretch. */
function addStretch(stretches: WordStretch[], stretch: WordStretch): void {
  if (stretch.from === stretch.to) return;
  const last = stretches.at(-1);
  if (last?.index === stretch.index && last.shift === stretch.shift)
    stretches[stretches.length - 1] = { ...last, to: stretch.to };
  else stretches.push(stretch);
}

function movedIn(index: WordIndex, all: readonly WordStretch[]): Moved {
  const own = all.filter((one) => one.index === index);
  return {
    from: Uint32Array.from(own, ({ from, shift }) => from - shift),
    by: Int32Array.from(own, ({ shift }) => shift),
  };
}
