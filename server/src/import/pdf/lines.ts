/** Pieces of text that stand on one line, and the words of lines one below the other. */
import type { DrawnPiece } from './pieces';

export interface TextLine {
  /** In the order in which they are read. */
  readonly pieces: readonly DrawnPiece[];
  readonly x: number;
  readonly end: number;
  readonly y: number;
  /** Of the largest letters. */
  readonly size: number;
}

/** Words in one style. */
export interface StyledText {
  readonly text: string;
  readonly italic: boolean;
  readonly bold: boolean;
  /** Whether it is raised above the line, as marks of footnotes are. */
  readonly raised: boolean;
}

/** The lines that pieces form in the order given; raised ones belong to the line that they stand at. */
export function linesIn(pieces: readonly DrawnPiece[]): TextLine[] {
  const lines: DrawnPiece[][] = [];
  let base: DrawnPiece | undefined;
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (!last || !base || !isBeside(piece, base)) {
      lines.push([piece]);
      base = piece;
      continue;
    }
    last.push(piece);
    if (piece.size > base.size * 1.1 && piece.text.trim() !== '') base = piece;
  }
  return lines.map(lineOf);
}

/** Whether two pieces stand on one line, one of them raised perhaps. */
const isBeside = (a: DrawnPiece, b: DrawnPiece): boolean => {
  const size = Math.max(a.size, b.size);
  return Math.abs(a.y - b.y) < size * (Math.min(a.size, b.size) < size * 0.85 ? 0.6 : 0.3);
};

const lineOf = (pieces: readonly DrawnPiece[]): TextLine => {
  const shown = pieces.filter(({ text }) => text.trim() !== '');
  const all = shown.length > 0 ? shown : pieces;
  const size = Math.max(...all.map((piece) => piece.size));
  const base = all.find((piece) => piece.size === size) ?? all[0];
  return {
    pieces,
    x: Math.min(...all.map(({ x }) => x)),
    end: Math.max(...all.map(({ end }) => end)),
    y: base?.y ?? 0,
    size,
  };
};

/** A gap in a line that is a blank though it has no glyph: this share of the size. */
const BLANK = 0.16;

/** The words of lines as one text. */
export function spansOf(lines: readonly TextLine[]): StyledText[] {
  const spans: StyledText[] = [];
  let text = '';
  const add = (span: StyledText) => {
    spans.push(span);
    text += span.text;
  };
  const blank = () => {
    if (text !== '' && !/\s$/u.test(text)) add({ ...(spans.at(-1) ?? PLAIN), text: ' ', raised: false });
  };
  const unblank = () => {
    const last = spans.at(-1);
    if (last) spans[spans.length - 1] = { ...last, text: last.text.trimEnd() };
    text = text.trimEnd();
  };
  for (const line of lines) {
    if (runsOn(text, textOf(line))) unblank();
    else blank();
    let before: DrawnPiece | undefined;
    for (const piece of line.pieces) {
      const raised = isRaised(piece, line);
      const gap = before ? piece.x - before.end : 0;
      if (before && !raised && gap > BLANK * before.size && !/^\s/u.test(piece.text)) blank();
      // A blank that the next letters are drawn over isn't seen.
      if (before && gap < -BLANK * before.size) unblank();
      add({ text: piece.text, italic: piece.italic, bold: piece.bold, raised });
      before = piece;
    }
  }
  return spans;
}

const PLAIN: StyledText = { text: '', italic: false, bold: false, raised: false };

/** Marks are set smaller and higher. */
const isRaised = (piece: DrawnPiece, line: TextLine): boolean =>
  piece.size < line.size * 0.8 && piece.y > line.y + line.size * 0.12;

// "non-", "and/", "2014–", a blank after it perhaps
const OPEN_END = /[\p{L}\p{N}][-\u2010\u2011/\u2013\u2014]\s*$/u;
// "short- / and long-term", "age- / or gender-based"
const SUSPENDED = /-\s*$/u;

/** Whether a word goes on in the next line: it was broken at a hyphen, dash or stroke of its own. */
const runsOn = (before: string, next: string): boolean =>
  OPEN_END.test(before) && !(SUSPENDED.test(before) && /^\s*(?:and|or|to) /u.test(next));

/** What a line says. */
export const textOf = (line: TextLine): string => line.pieces.map(({ text }) => text).join('');

/** What spans say, with single blanks. */
export const shownWords = (spans: readonly StyledText[]): string =>
  spans
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();

/** Whether all that is shown is bold (or italic); what is raised has no say. */
export const isAll = (style: 'bold' | 'italic', spans: readonly StyledText[]): boolean => {
  const shown = spans.filter(({ text, raised }) => !raised && /\S/u.test(text));
  return shown.length > 0 && shown.every((span) => span[style]);
};

/** A raised number or sign at the start. */
export function beginsNote(line: TextLine): boolean {
  const first = shownPieces(line)[0];
  return first !== undefined && NOTE_LABEL.test(first.text) && isRaised(first, line);
}

// "7", "*"
const NOTE_LABEL = /^\s*(?:\d{1,3}|\*{1,3})\s*$/u;

const shownPieces = ({ pieces }: TextLine): DrawnPiece[] => pieces.filter(({ text }) => text.trim() !== '');
