/** Cuts the blocks of a resolution into pieces: paragraphs with their numbers, rows of tables with their cells. */
import type { Block, Resolution } from '../../resolution/model';
import { type Span, slice } from '../../text/span';
import { type Brackets, type CutPiece, cutPieces } from './cut-pieces';
import type { Track } from './model';
import { withOwnBlanks } from './own-blanks';

/** A block in pieces. */
export interface CutBlock {
  readonly block: Block;
  /** 1 to 6 for a heading, else 0. */
  readonly heading: number;
  /** A tab, the number and another tab stand before the words of a numbered paragraph. */
  readonly pieces: readonly CutPiece[];
  /** The proposal that the whole paragraph stands in. */
  readonly whole?: Track | undefined;
  /** The cells of each row, where the block is a table. */
  readonly rows?: readonly CutRow[] | undefined;
}

export interface CutRow {
  readonly cells: readonly (readonly CutPiece[])[];
  readonly whole?: Track | undefined;
}

/** The blocks of a text, in its order. */
export const cutBlocks = ({ text, blocks }: Resolution, brackets: Brackets): CutBlock[] =>
  blocks.map((block) => {
    const heading = block.kind === 'heading' ? block.level : 0;
    const rows = rowsOf(text, block.span);
    if (rows) return { block, heading, pieces: [], rows: rows.map((cells) => cutRow(text, cells, brackets)) };
    const words = withOwnBlanks(cutPieces(text, block.content, brackets));
    const whole = wholeTrack(words);
    const lead = heading > 0 ? headingNumber(text, block) : leadOf(text, block);
    const before: CutPiece[] = lead === '' ? [] : [plainPiece(lead, whole)];
    return { block, heading, pieces: [...before, ...words], whole };
  });

/** The words of a note. */
export const cutNote = (text: string, span: Span, brackets: Brackets): CutPiece[] =>
  withOwnBlanks(cutPieces(text, span, brackets));

const plainPiece = (text: string, track: Track | undefined): CutPiece => ({
  kind: 'words',
  text,
  italic: false,
  struck: false,
  tracks: track ? [track] : [],
});

/** What stands before the words: a tab, and the number between two; what hangs on a paragraph stands further in. */
export function leadOf(text: string, { number, level, kind }: Block): string {
  if (kind === 'front' || kind === 'closing') return number ? `${slice(text, number.span)} ` : '';
  const tabs = '\t'.repeat(1 + Math.min(level, DEEPEST));
  return number ? `${tabs}${slice(text, number.span)}\t` : tabs;
}

const DEEPEST = 4;

const headingNumber = (text: string, { number, content }: Block): string =>
  number && number.span.end <= content.start ? `${slice(text, number.span)} ` : '';

/** The proposal in which all words stand. */
function wholeTrack(pieces: readonly CutPiece[]): Track | undefined {
  const track = pieces[0]?.tracks[0];
  const isInside = (piece: CutPiece) =>
    piece.tracks[0] === track || (piece.kind === 'words' && piece.text.trim() === '');
  return track && pieces.every(isInside) ? track : undefined;
}

// "| Post | Grade |"
const ROW = /^[ \t]*\|.*\|[ \t]*$/;
// "|---|:-:|"
const RULE = /^[ \t|:-]+$/;

/** The cells of a block whose lines are all rows of a table. */
function rowsOf(text: string, span: Span): Span[][] | undefined {
  const rows: Span[][] = [];
  let start = span.start;
  for (const line of slice(text, span).split('\n')) {
    const bare = line.replace(/\r$/, '');
    if (!ROW.test(bare)) return undefined;
    if (!RULE.test(bare) || !bare.includes('-')) rows.push(cellsOf(bare, start));
    start += line.length + 1;
  }
  return rows;
}

function cellsOf(line: string, offset: number): Span[] {
  const bars = [...line.matchAll(/(?<!\\)\|/g)].map(({ index }) => index);
  return bars.slice(1).map((end, index) => ({
    start: offset + (bars[index] as number) + 1,
    end: offset + end,
  }));
}

function cutRow(text: string, cells: readonly Span[], brackets: Brackets): CutRow {
  const cut = cells.map((span) => withOwnBlanks(trimmedPieces(cutPieces(text, span, brackets))));
  const tracks = cut.filter((pieces) => pieces.length > 0).map(wholeTrack);
  const [first] = tracks;
  const isWhole = first && tracks.every((one) => one?.kind === first.kind && one.author === first.author);
  return { cells: cut, whole: isWhole ? first : undefined };
}

/** Without the blanks at the cell's ends. */
function trimmedPieces(pieces: readonly CutPiece[]): CutPiece[] {
  const last = pieces.length - 1;
  return pieces.map((piece, at) => {
    if (piece.kind === 'label') return piece;
    const start = at === 0 ? piece.text.trimStart() : piece.text;
    return { ...piece, text: at === last ? start.trimEnd() : start };
  });
}
