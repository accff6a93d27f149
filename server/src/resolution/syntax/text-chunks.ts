/**
 * A text as chunks: the lines between blank lines. Each is read by itself, so an edit leaves those that it does not
 * touch as they were read before, at most at another place.
 */
import { type Change, copied, shiftOf } from '../../text/change';
import { betweenBlankLines } from '../../text/lines';
import { type AtOffset, readChunk, type TextChunk } from './blocks';

/** The chunks of a text in order, each with where it begins. UTF-16. */
export type TextChunks = readonly AtOffset<TextChunk>[];

/** The chunks of `text` from `from` on. */
export const readChunks = (text: string, from: number): TextChunks =>
  [...betweenBlankLines(text, from)].map(({ start, end }) => ({
    at: start,
    read: readChunk(text.slice(start, end)),
  }));

/**
 * The chunks of the text after a change that begins after `from`, made from those before it: a chunk whose lines the
 * change leaves as they were is taken over, whether it stands before, after or between what has changed.
 */
export function readChunksAfter(before: TextChunks, change: Change, text: string, from: number): TextChunks {
  // What is typed into the blank line after a chunk may join it, so the last one before the change is looked at again.
  const last = before.findLastIndex(({ at, read }) => at + read.text.length < change.span.start);
  const begin = before[last]?.at ?? from;
  const first = Math.max(last, 0);
  const shift = shiftOf(change);
  const chunks = before.slice(0, first);
  const replaced = byText(before.slice(first).filter(({ at }) => at <= change.span.end));
  let next = first;
  for (const { start, end } of betweenBlankLines(text, begin)) {
    while (next < before.length && (before[next] as AtOffset<TextChunk>).at + shift < start) next++;
    const isAfter = change.span.start + change.length < start;
    if (isAfter && before[next]?.at === start - shift) {
      for (const { at, read } of before.slice(next)) chunks.push({ at: at + shift, read });
      break;
    }
    const words = text.slice(start, end);
    chunks.push({ at: start, read: takenFrom(replaced, words) ?? readChunk(copied(words)) });
  }
  return chunks;
}

/** The same chunks, `by` code units further on. */
export const movedChunks = (chunks: TextChunks, by: number): TextChunks =>
  chunks.map(({ at, read }) => ({ at: at + by, read }));

/** Of several that are alike the first one. */
function byText(chunks: TextChunks): Map<string, TextChunk> {
  const found = new Map<string, TextChunk>();
  for (const { read } of chunks) if (!found.has(read.text)) found.set(read.text, read);
  return found;
}

/** The chunk of this text, which is then no longer to be had: it stands in one place. */
function takenFrom(chunks: Map<string, TextChunk>, text: string): TextChunk | undefined {
  const chunk = chunks.get(text);
  chunks.delete(text);
  return chunk;
}
