/**
 * The text of a page, piece by piece as it is drawn, with place, style and tag. Blanks are those that the page has as
 * glyphs: gaps tell nothing, since the words of justified lines are spaced.
 */
import { IDENTITY, type Matrix, matrixFrom, shifted, times } from './matrix';
import type { PdfOperator, PdfPage, ShownGlyph } from './pdf-file';

/** Text drawn at one place in one style. Lengths in points. */
export interface DrawnPiece {
  readonly text: string;
  /** Where it begins and ends, from the left. */
  readonly x: number;
  readonly end: number;
  /** The baseline, from below. */
  readonly y: number;
  /** The size of the type. */
  readonly size: number;
  readonly italic: boolean;
  readonly bold: boolean;
  /** The number of its marked content. */
  readonly tag?: number;
  /** Whether the page says that it is no part of the text: a running head, a page number. */
  readonly artifact: boolean;
}

interface State {
  readonly matrix: Matrix;
  readonly font: string;
  readonly size: number;
  readonly letterSpacing: number;
  readonly wordSpacing: number;
  /** The width of the letters, 1 for their own. */
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
}

const START: State = {
  matrix: IDENTITY,
  font: '',
  size: 0,
  letterSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
};

/** The pieces of a page in the order of drawing; without those that show nothing at all. */
export function drawnPieces(page: PdfPage): DrawnPiece[] {
  const reader = new PieceReader(page.fonts);
  for (const operator of page.operators) reader.take(operator);
  return reader.pieces;
}

/** Follows the operators; names are those of pdf.js. */
class PieceReader {
  readonly pieces: DrawnPiece[] = [];
  readonly #fonts: ReadonlyMap<string, string>;
  #state = START;
  readonly #saved: State[] = [];
  #text: Matrix = IDENTITY;
  #line: Matrix = IDENTITY;
  readonly #marked: { readonly tag?: number; readonly artifact: boolean }[] = [];

  constructor(fonts: ReadonlyMap<string, string>) {
    this.#fonts = fonts;
  }

  take({ name, args }: PdfOperator): void {
    const [first, second] = args;
    switch (name) {
      case 'save':
        this.#saved.push(this.#state);
        break;
      case 'restore':
        this.#state = this.#saved.pop() ?? START;
        break;
      case 'transform':
        this.#transform(args);
        break;
      case 'paintFormXObjectBegin':
        this.#saved.push(this.#state);
        this.#transform(first);
        break;
      case 'paintFormXObjectEnd':
        this.#state = this.#saved.pop() ?? START;
        break;
      case 'beginMarkedContent':
        this.#marked.push({ artifact: first === 'Artifact' });
        break;
      case 'beginMarkedContentProps':
        this.#marked.push({
          artifact: first === 'Artifact',
          ...(typeof second === 'number' && { tag: second }),
        });
        break;
      case 'endMarkedContent':
        this.#marked.pop();
        break;
      default:
        this.#takeText(name, first, second);
    }
  }

  #takeText(name: string, first: unknown, second: unknown): void {
    const set = (changed: Partial<State>) => {
      this.#state = { ...this.#state, ...changed };
    };
    switch (name) {
      case 'beginText':
        this.#startLine(IDENTITY);
        break;
      case 'setTextMatrix':
        this.#startLine(matrixFrom(first) ?? IDENTITY);
        break;
      case 'moveText':
        this.#startLine(shifted(Number(first), Number(second), this.#line));
        break;
      case 'setLeadingMoveText':
        set({ leading: -Number(second) });
        this.#startLine(shifted(Number(first), Number(second), this.#line));
        break;
      case 'nextLine':
        this.#startLine(shifted(0, -this.#state.leading, this.#line));
        break;
      case 'setFont':
        set({ font: String(first), size: Number(second) });
        break;
      case 'setCharSpacing':
        set({ letterSpacing: Number(first) });
        break;
      case 'setWordSpacing':
        set({ wordSpacing: Number(first) });
        break;
      case 'setHScale':
        set({ stretch: Number(first) / 100 });
        break;
      case 'setLeading':
        set({ leading: Number(first) });
        break;
      case 'setTextRise':
        set({ rise: Number(first) });
        break;
      case 'showText':
        this.#show(first as readonly ShownGlyph[]);
        break;
    }
  }

  #transform(value: unknown): void {
    const matrix = matrixFrom(value);
    if (matrix) this.#state = { ...this.#state, matrix: times(matrix, this.#state.matrix) };
  }

  #startLine(matrix: Matrix): void {
    this.#text = matrix;
    this.#line = matrix;
  }

  #show(glyphs: readonly ShownGlyph[]): void {
    const { size, stretch } = this.#state;
    let width = 0;
    let text = '';
    let start = 0;
    const flush = () => {
      if (text !== '') this.#add(text, start, width);
      text = '';
    };
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        const gap = (-glyph / 1000) * size * stretch;
        // A jump to another column within one operator.
        if (gap > size) flush();
        width += gap;
      } else {
        if (text === '') start = width;
        text += lettersOf(glyph.unicode);
        width += this.#advance(glyph);
      }
    }
    flush();
    this.#text = shifted(width, 0, this.#text);
  }

  #advance({ width, isSpace }: Exclude<ShownGlyph, number>): number {
    const { size, letterSpacing, wordSpacing, stretch } = this.#state;
    return ((width / 1000) * size + letterSpacing + (isSpace ? wordSpacing : 0)) * stretch;
  }

  #add(text: string, from: number, to: number): void {
    const { font, size, rise, matrix } = this.#state;
    const place = times(this.#text, matrix);
    const scale = Math.hypot(place[2], place[3]);
    const name = this.#fonts.get(font) ?? '';
    const tag = this.#marked.findLast((one) => one.tag !== undefined)?.tag;
    this.pieces.push({
      text,
      x: place[4] + from * place[0],
      end: place[4] + to * place[0],
      y: place[5] + from * place[1] + rise * place[3],
      size: size * scale,
      italic: /ital|obliq/iu.test(name),
      bold: /bold|black|heavy|demi/iu.test(name),
      ...(tag !== undefined && { tag }),
      artifact: this.#marked.some(({ artifact }) => artifact),
    });
  }
}

// "ﬁ", which is "fi" drawn as one
const LIGATURES = /[\uFB00-\uFB06]/gu;

const lettersOf = (unicode: string): string => unicode.replace(LIGATURES, (one) => one.normalize('NFKC'));
