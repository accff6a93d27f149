/** The pages one after the other: what runs over the end of a page is one block again. */
import type { PageBlocks, PdfBlock, TextBlock } from './blocks';
import { type Layout, shownEnd } from './layout';
import { beginsNote, isAll, shownWords, spansOf, textOf } from './lines';

export interface JoinedPages {
  readonly blocks: readonly PdfBlock[];
  /** Pages on which something begins that began on the page before. */
  readonly joined: readonly number[];
}

export function joinPages(pages: readonly PageBlocks[], layout: Layout): JoinedPages {
  const blocks: PdfBlock[] = [];
  const joined = new Set<number>();
  for (const { page, blocks: own } of pages) {
    const firstText = own.find(({ kind }) => kind !== 'note');
    const before = blocks.findLastIndex(({ kind }) => kind !== 'note');
    for (const block of own) {
      const last = block.kind === 'note' ? blocks.findLastIndex(({ kind }) => kind === 'note') : before;
      const whole =
        block.kind === 'note' || block === firstText ? together(blocks[last], block, layout) : undefined;
      if (!whole) {
        blocks.push(block);
        continue;
      }
      blocks[last] = whole;
      joined.add(page);
    }
  }
  return { blocks, joined: [...joined] };
}

/** Both as one, where the second goes on with the first. */
function together(first: PdfBlock | undefined, second: PdfBlock, layout: Layout): PdfBlock | undefined {
  if (first?.kind === 'table' && second.kind === 'table' && width(first) === width(second))
    return { ...first, rows: [...first.rows, ...second.rows] };
  if (!first || first.kind === 'table' || second.kind === 'table') return undefined;
  const goesOn = second.kind === 'note' ? !isMarked(second) : continues(first, second, layout);
  return goesOn ? { ...first, lines: [...first.lines, ...second.lines] } : undefined;
}

const width = ({ rows }: Extract<PdfBlock, { kind: 'table' }>): number => rows[0]?.length ?? 0;

const isMarked = ({ lines: [line] }: TextBlock): boolean => line !== undefined && beginsNote(line);

// "1. ", "(a) ", "I. "
const NUMBERED = /^(?:\d{1,3}\.|\([a-z]{1,5}\)|[IVX]+\.)\s/u;
// "migration;", "States.”"
const ENDED = /[.;:!?][”"’)]?\s*$/u;

/** Whether a block at the top of a page begins where the lines of the one before go on, and reads so. */
function continues(first: TextBlock, second: TextBlock, layout: Layout): boolean {
  const [line] = second.lines;
  const [begin, next] = first.lines;
  if (!line || !begin || NUMBERED.test(shownWords(spansOf(second.lines)))) return false;
  if (isAll('bold', spansOf(first.lines)) || isAll('bold', spansOf([line]))) return false;
  if (Math.abs(line.size - begin.size) > 1) return false;
  const expected = next?.x ?? Math.min(layout.left, begin.x);
  if (Math.abs(line.x - expected) > 4) return false;
  const isIndented = begin.x - expected > 4;
  const last = first.lines.at(-1);
  const isFull = last !== undefined && Math.abs(shownEnd(last) - layout.right) < 3;
  return isIndented || isFull || !ENDED.test(first.lines.map(textOf).join(''));
}
