/** What "Expand Selection" takes: word, phrase, clause, paragraph, paragraph with its list, section, text. */

import type { Block, Resolution } from '../../../resolution/model';
import { blockAt } from '../../../resolution/parse';
import type { Span } from '../../../text/span';
import { wordsOf } from '../../../text/words';
import { resolutionOf, type Snapshot } from '../../draft/snapshot';

/** The spans around `offset`, each one holding the one before; never empty. */
export function selectionRanges(snapshot: Snapshot, offset: number): Span[] {
  const resolution = resolutionOf(snapshot);
  const { text } = resolution;
  const block = blockAt(resolution, offset);
  const inside = block && block.content.start <= offset && offset <= block.content.end;
  const spans = [
    ...(inside
      ? [
          wordAt(text, block, offset),
          betweenStops(text, block.content, offset, PHRASE),
          betweenStops(text, block.content, offset, CLAUSE),
          block.content,
        ]
      : []),
    ...(block ? [block.span, ...families(resolution, block), ...sections(resolution, block)] : []),
    { start: 0, end: text.length },
  ];
  return growing(spans.filter((span): span is Span => span !== undefined));
}

function wordAt(text: string, { content }: Block, offset: number): Span | undefined {
  const word = wordsOf(text.slice(content.start, content.end)).find(
    ({ start, end }) => content.start + start <= offset && offset <= content.start + end,
  );
  return word && { start: content.start + word.start, end: content.start + word.end };
}

/** Commas, semicolons, colons and brackets end a phrase; semicolons, colons and full stops a clause. */
const PHRASE = /[,;:.()[\]\u2014]/g;
const CLAUSE = /[;:]|\.(?=\s|$)/g;

function betweenStops(text: string, { start, end }: Span, offset: number, stops: RegExp): Span {
  let from = start;
  let to = end;
  for (const { index } of text.slice(start, end).matchAll(stops)) {
    if (start + index < offset) from = start + index + 1;
    else {
      to = start + index;
      break;
    }
  }
  while (from < to && /\s/.test(text.charAt(from))) from++;
  return { start: Math.min(from, offset), end: Math.max(to, offset) };
}

/** The paragraph with all that hangs on it, then the one it hangs on itself. */
function families({ blocks }: Resolution, block: Block): Span[] {
  const spans: Span[] = [];
  for (let at: number | undefined = blocks.indexOf(block); at !== undefined; at = blocks[at]?.parent) {
    spans.push({ start: (blocks[at] as Block).span.start, end: familyEnd(blocks, at) });
  }
  return spans;
}

/** Where the last block ends that hangs on `index`, directly or not. */
function familyEnd(blocks: readonly Block[], index: number): number {
  const family = new Set([index]);
  let end = (blocks[index] as Block).span.end;
  for (let at = index + 1; at < blocks.length && family.has(blocks[at]?.parent ?? -1); at++) {
    family.add(at);
    end = (blocks[at] as Block).span.end;
  }
  return end;
}

/** From the heading the block stands under to the next one of its level, outwards. */
function sections({ blocks }: Resolution, block: Block): Span[] {
  const spans: Span[] = [];
  for (let at = block.heading; at !== undefined; at = blocks[at]?.heading) {
    const { level, span } = blocks[at] as Block;
    const next = blocks.findIndex(
      (other, index) => index > (at as number) && other.kind === 'heading' && other.level <= level,
    );
    const last = blocks[(next < 0 ? blocks.length : next) - 1] ?? block;
    spans.push({ start: span.start, end: last.span.end });
  }
  return spans;
}

/** Only those that hold the one before and are larger. */
function growing(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    const grows =
      !last ||
      (span.start <= last.start && last.end <= span.end && span.end - span.start > last.end - last.start);
    if (grows) kept.push(span);
  }
  return kept;
}
