/**
 * A text as stretches of lines between blank lines. Each is read by itself, so an edit leaves those that it does not
 * touch as they were read before, at most at another place.
 */
import { type Change, copied, shiftOf } from '../../text/change';
import { betweenBlankLines } from '../../text/lines';
import { type AtOffset, readChunk, type TextChunk } from './blocks';

/** The stretches of a text, and those that lately were stretches of it. */
export interface TextChunks {
  /** In order. */
  readonly placed: readonly AtOffset<TextChunk>[];
  /** The latest first. None of them stands in the text, so that what is known of a stretch has one place. */
  readonly left: readonly TextChunk[];
}

/** So many are remembered: a word is typed letter by letter, and taken back at once. */
const LEFT = 8;

/** The stretches of `text` from `from` on. */
export const readChunks = (text: string, from: number): TextChunks => ({
  placed: [...betweenBlankLines(text, from)].map(({ start, end }) => ({
    at: start,
    read: readChunk(text.slice(start, end)),
  })),
  left: [],
});

/**
 * The same for the text after a change behind `from`, with the stretches read before it: those in front of the change
 * and those behind it stay as they are, and one that has become again what it was lately is not read again.
 */
export function readChunksAfter(
  { placed: before, left }: TextChunks,
  change: Change,
  text: string,
  from: number,
): TextChunks {
  // What is typed into the blank line behind a stretch may join it, so the last one in front is looked at again.
  const inFront = before.findLastIndex(({ at, read }) => at + read.text.length < change.span.start);
  const begin = before[inFront]?.at ?? from;
  const first = Math.max(inFront, 0);
  const shift = shiftOf(change);
  const placed = before.slice(0, first);
  const known = byText([...touchedBy(change, before, first), ...left]);
  let next = first;
  for (const { start, end } of betweenBlankLines(text, begin)) {
    while (next < before.length && (before[next] as AtOffset<TextChunk>).at + shift < start) next++;
    const isBehind = change.span.start + change.length < start;
    if (isBehind && before[next]?.at === start - shift) {
      for (const { at, read } of before.slice(next)) placed.push({ at: at + shift, read });
      break;
    }
    const words = text.slice(start, end);
    placed.push({ at: start, read: takenFrom(known, words) ?? readChunk(copied(words)) });
  }
  return { placed, left: [...known.values()].slice(0, LEFT) };
}

/** The same stretches, `by` code units further on. */
export const movedChunks = ({ placed, left }: TextChunks, by: number): TextChunks => ({
  placed: placed.map(({ at, read }) => ({ at: at + by, read })),
  left,
});

/** The stretches from `first` on that do not lie behind a change. */
function touchedBy({ span }: Change, stretches: readonly AtOffset<TextChunk>[], first: number): TextChunk[] {
  const touched: TextChunk[] = [];
  for (let at = first; at < stretches.length; at++) {
    const stretch = stretches[at] as AtOffset<TextChunk>;
    if (stretch.at > span.end) break;
    touched.push(stretch.read);
  }
  return touched;
}

/** Of several that are alike the first one. */
function byText(stretches: readonly TextChunk[]): Map<string, TextChunk> {
  const known = new Map<string, TextChunk>();
  for (const stretch of stretches) if (!known.has(stretch.text)) known.set(stretch.text, stretch);
  return known;
}

/** The stretch of this text, which is known no longer: it stands in one place. */
function takenFrom(known: Map<string, TextChunk>, text: string): TextChunk | undefined {
  const stretch = known.get(text);
  known.delete(text);
  return stretch;
}
