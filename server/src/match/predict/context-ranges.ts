/**
 * Where the last words typed stand in the corpus, for each number of them. The next word typed only narrows what
 * was found for the words before it, so the answers for the last context are kept by engine.
 */
import type { Engine } from '../index/engine';
import type { Range } from '../index/vocabulary';
import { find, narrow, type WordIndex } from '../index/word-index';

interface Found {
  readonly ids: Int32Array;
  readonly stretches: readonly Range[];
}

const last = new WeakMap<Engine, Found>();

/**
 * The stretches of the index where the last 0, 1, 2 ... words of a context stand, as far as they stand anywhere:
 * the one after n words is at place n.
 */
export function stretchesOf(engine: Engine, ids: Int32Array): readonly Range[] {
  const before = last.get(engine);
  if (before && isSame(before.ids, ids)) return before.stretches;
  const stretches = before && isNext(before.ids, ids) ? narrowed(engine, before, ids) : sought(engine, ids);
  last.set(engine, { ids, stretches });
  return stretches;
}

const isSame = (a: Int32Array, b: Int32Array): boolean => a.length === b.length && endAlike(a, b, a.length);

/** Whether one word more was typed, the first one dropped where the context is as long as can be. */
const isNext = (before: Int32Array, ids: Int32Array): boolean =>
  before.length >= ids.length - 1 && endAlike(before, ids.subarray(0, -1), ids.length - 1);

function endAlike(a: Int32Array, b: Int32Array, count: number): boolean {
  for (let back = 1; back <= count; back++) if (a[a.length - back] !== b[b.length - back]) return false;
  return true;
}

const whole = ({ suffixes }: WordIndex): Range => ({ from: 0, to: suffixes.length });

function narrowed({ index }: Engine, { stretches }: Found, ids: Int32Array): Range[] {
  const found = [whole(index)];
  const id = ids[ids.length - 1] as number;
  for (let length = 1; length <= ids.length && id > 0; length++) {
    const shorter = stretches[length - 1];
    const stretch = shorter && narrow(index, shorter, length - 1, { from: id, to: id + 1 });
    if (!stretch || stretch.from >= stretch.to) break;
    found.push(stretch);
  }
  return found;
}

function sought({ index }: Engine, ids: Int32Array): Range[] {
  const found = [whole(index)];
  for (let length = 1; length <= ids.length; length++) {
    const shorter = found[length - 1] as Range;
    const first = ids[ids.length - length] as number;
    if (!mayFollow(index, shorter, first)) break;
    const stretch = find(index, ids.subarray(ids.length - length));
    if (stretch.from >= stretch.to) break;
    found.push(stretch);
  }
  return found;
}

/** Up to this many places are looked at one by one. */
const FEW = 16;

/** Whether a stretch can have a place with that word before it; false only where it has none. */
function mayFollow({ tokens, suffixes }: WordIndex, { from, to }: Range, id: number): boolean {
  if (to - from > FEW) return true;
  for (let at = from; at < to; at++) {
    const position = suffixes[at] as number;
    if (position > 0 && tokens.at(position - 1) === id) return true;
  }
  return false;
}
