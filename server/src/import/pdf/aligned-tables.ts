/** Tables that no tag calls so: cells that stand side by side, row below row. */
import type { Cell, PdfBlock, TextBlock } from './blocks';
import { shownWords, spansOf, type TextLine } from './lines';
import type { DrawnPiece } from './pieces';

/** Text that stands at one place of a row. Lengths in points. */
interface Entry {
  readonly x: number;
  readonly end: number;
  readonly spans: Cell;
}

interface Row {
  readonly blocks: readonly TextBlock[];
  readonly entries: readonly Entry[];
  /** Baseline of the lowest line. */
  readonly bottom: number;
  readonly size: number;
}

/** The blocks of a page with those that form a table as one. */
export function withAlignedTables(blocks: readonly PdfBlock[]): PdfBlock[] {
  const found: PdfBlock[] = [];
  let texts: TextBlock[] = [];
  const flush = () => {
    found.push(...tablesIn(texts));
    texts = [];
  };
  for (const block of blocks) {
    if (block.kind === 'text') {
      texts.push(block);
      continue;
    }
    flush();
    found.push(block);
  }
  flush();
  return found;
}

function tablesIn(blocks: readonly TextBlock[]): PdfBlock[] {
  const rows = rowsOf(blocks.flatMap(byLine));
  const found: PdfBlock[] = [];
  for (let at = 0; at < rows.length; ) {
    const end = tableEnd(rows, at);
    const table = rows.slice(at, end);
    const [first] = table;
    if (first && table.filter(isWide).length > 1) {
      found.push({ kind: 'table', page: first.blocks[0]?.page ?? 1, rows: inColumns(table) });
      at = end;
    } else {
      found.push(...(rows[at]?.blocks ?? []));
      at += 1;
    }
  }
  return joinedAgain(found, blocks);
}

/** Lines of a block that hold several cells are rows of their own. */
function byLine(block: TextBlock): TextBlock[] {
  if (block.lines.length < 2 || !block.lines.some((line) => segments(line).length > 1)) return [block];
  return block.lines.map((line) => ({ ...block, lines: [line] }));
}

/** A line cut at its wide gaps; the number of a paragraph and its words are one. */
function segments(line: TextLine): DrawnPiece[][] {
  const parts: DrawnPiece[][] = [];
  for (const piece of line.pieces.filter(({ text }) => text.trim() !== '')) {
    const last = parts.at(-1);
    const before = last?.at(-1);
    const isCut = before && piece.x - before.end > 1.5 * line.size && !(parts.length === 1 && isLabel(last));
    if (!last || isCut) parts.push([piece]);
    else last.push(piece);
  }
  return parts;
}

// "12.", "(iii)", "7"
const LABEL = /^(?:\(?[\da-z]{1,5}[.)]|\d{1,3})$/u;

const isLabel = (pieces: readonly DrawnPiece[] | undefined): boolean =>
  LABEL.test((pieces ?? []).map(({ text }) => text.trim()).join(''));

function rowsOf(blocks: readonly TextBlock[]): Row[] {
  const rows: Row[] = [];
  for (const block of blocks) {
    const row = rowOf(block);
    const last = rows.at(-1);
    if (last && row && standsBeside(block, last)) rows[rows.length - 1] = together(last, row);
    else if (row) rows.push(row);
  }
  return rows;
}

function rowOf(block: TextBlock): Row | undefined {
  const [line] = block.lines;
  const last = block.lines.at(-1);
  if (!line || !last) return undefined;
  const whole = [
    { x: line.x, end: Math.max(...block.lines.map(({ end }) => end)), spans: spansOf(block.lines) },
  ];
  const parts = block.lines.length === 1 ? segments(line) : [];
  const entries = parts.length > 1 ? parts.map((pieces) => entryOf(pieces, line)) : whole;
  return { blocks: [block], entries, bottom: last.y, size: line.size };
}

const entryOf = (pieces: readonly DrawnPiece[], line: TextLine): Entry => ({
  x: pieces[0]?.x ?? line.x,
  end: pieces.at(-1)?.end ?? line.end,
  spans: spansOf([{ ...line, pieces }]),
});

/** Whether a block begins no lower than the row ends, to the right of all that is there. */
const standsBeside = ({ lines: [line] }: TextBlock, row: Row): boolean =>
  line !== undefined &&
  line.y > row.bottom - row.size * 0.3 &&
  row.entries.every(({ x, end }) => line.x >= end - 2 || line.end <= x + 2);

const together = (a: Row, b: Row): Row => ({
  blocks: [...a.blocks, ...b.blocks],
  entries: [...a.entries, ...b.entries].toSorted((one, other) => one.x - other.x),
  bottom: Math.min(a.bottom, b.bottom),
  size: Math.max(a.size, b.size),
});

const isWide = ({ entries }: Row): boolean => entries.length > 1;

/** At most this many rows of one cell, as headings within a table, stand between others. */
const LONE_ROWS = 2;

/** Where the table ends that begins with row `from`: after its last row of several cells. */
function tableEnd(rows: readonly Row[], from: number): number {
  let end = from;
  for (let at = from; at < rows.length && at - end <= LONE_ROWS; at += 1) {
    const row = rows[at];
    if (!row || (!isWide(row) && (at === from || isParagraph(row)))) break;
    if (isWide(row)) end = at + 1;
  }
  return end;
}

// "3. ", "(b) "
const NUMBERED = /^(?:\d{1,3}\.|\([a-z]{1,5}\)) /u;

const isParagraph = ({ entries, blocks }: Row): boolean =>
  NUMBERED.test(shownWords(entries[0]?.spans ?? [])) || (blocks[0]?.lines.length ?? 0) > 3;

/** The rows with a cell for every column, empty ones too. */
function inColumns(rows: readonly Row[]): Cell[][] {
  const most = Math.max(...rows.map(({ entries }) => entries.length));
  const columns: { x: number; end: number }[] = [];
  for (const { entries } of rows.filter((row) => row.entries.length === most))
    entries.forEach(({ x, end }, at) => {
      const known = columns[at];
      if (known) Object.assign(known, { x: Math.min(known.x, x), end: Math.max(known.end, end) });
      else columns.push({ x, end });
    });
  return rows.map(({ entries }) => {
    const cells: Cell[] = columns.map(() => []);
    for (const entry of entries) {
      const at = nearest(entry, columns);
      cells[at] = [...(cells[at] ?? []), ...(cells[at]?.length ? [BLANK] : []), ...entry.spans];
    }
    return cells;
  });
}

const BLANK = { text: ' ', italic: false, bold: false, raised: false } as const;

function nearest({ x, end }: Entry, columns: readonly { x: number; end: number }[]): number {
  const distances = columns.map((column) => Math.max(0, column.x - end, x - column.end));
  const overlap = (at: number) => {
    const column = columns[at];
    return column ? Math.min(end, column.end) - Math.max(x, column.x) : 0;
  };
  const least = Math.min(...distances);
  const near = distances.flatMap((distance, at) => (distance === least ? [at] : []));
  return near.reduce((best, at) => (overlap(at) > overlap(best) ? at : best), near[0] ?? 0);
}

/** Lines of a paragraph that turned out to be no rows are one block as before. */
function joinedAgain(found: readonly PdfBlock[], before: readonly TextBlock[]): PdfBlock[] {
  const owner = new Map(before.flatMap((block) => block.lines.map((line) => [line, block] as const)));
  const joined: PdfBlock[] = [];
  for (const block of found) {
    const last = joined.at(-1);
    const isSame = (a: TextBlock, b: TextBlock) =>
      a.lines[0] !== undefined && b.lines[0] !== undefined && owner.get(a.lines[0]) === owner.get(b.lines[0]);
    if (last?.kind === 'text' && block.kind === 'text' && isSame(last, block))
      joined[joined.length - 1] = { ...last, lines: [...last.lines, ...block.lines] };
    else joined.push(block);
  }
  return joined;
}
