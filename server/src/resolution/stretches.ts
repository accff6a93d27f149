/**
 * A text as stretches of lines between blank lines. Each is read by itself, so an edit leaves those that it does not
 * touch as they were read before, at most at another place.
 */
import { type Change, copied, shiftOf } from '../text/change';
import { betweenBlankLines } from '../text/lines';
import { type Placed, readStretch, type Stretch } from './blocks';

/** The stretches of `text` from `from` on, in order. */
export const readStretches = (text: string, from: number): Placed<Stretch>[] =>
  [...betweenBlankLines(text, from)].map(({ start, end }) => ({
    at: start,
    read: readStretch(text.slice(start, end)),
  }));

/**
 * The same for the text after a change behind `from`, with the stretches read before it: those in front of the change
 * and those behind it stay as they are.
 */
export function readStretchesAfter(
  before: readonly Placed<Stretch>[],
  change: Change,
  text: string,
  from: number,
): Placed<Stretch>[] {
  // What is typed into the blank line behind a stretch may join it, so the last one in front is looked at again.
  const first = before.findLastIndex(({ at, read }) => at + read.text.length < change.span.start);
  const shift = shiftOf(change);
  const stretches = before.slice(0, Math.max(first, 0));
  let next = Math.max(first, 0);
  for (const { start, end } of betweenBlankLines(text, before[first]?.at ?? from)) {
    while (next < before.length && (before[next] as Placed<Stretch>).at + shift < start) next++;
    const isBehind = change.span.start + change.length < start;
    if (isBehind && before[next]?.at === start - shift) {
      for (const { at, read } of before.slice(next)) stretches.push({ at: at + shift, read });
      break;
    }
    stretches.push({ at: start, read: readOnce(text.slice(start, end), before[first]?.read) });
  }
  return stretches;
}

const readOnce = (text: string, known: Stretch | undefined): Stretch =>
  known?.text === text ? known : readStretch(copied(text));
