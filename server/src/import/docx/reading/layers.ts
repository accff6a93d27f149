/**
 * Words with the proposals they stand in. Pieces of a paragraph become atoms, which are words, parts of words and
 * marks, and gaps between them, which are blank or not.
 */
import type { AnchorPiece, Piece, TextPiece, TrackedChange, Look as WordLook } from '../parts/word-model';

/** A pair of brackets around words: `[EU: ...]`, `[US del: ...]`, `[delete: ...]`, `[...]`. */
export interface Layer {
  /** `by-hand`: shown by form, and so in every reading. */
  readonly kind: TrackedChange['kind'] | 'by-hand';
  /** `EU: `, `US del: `, `delete: ` or nothing. */
  readonly label: string;
}

export type Layers = readonly Layer[];

export interface Atom {
  readonly kind: 'word' | 'mark';
  /** A word, or the label of a note. */
  readonly text: string;
  readonly italic: boolean;
  readonly bold: boolean;
  readonly layers: Layers;
  /** Comments that begin before it, and that end after it. */
  readonly starts: readonly string[];
  readonly ends: readonly string[];
}

/** `gaps[i]`: the layers of each blank before atom `i`; the last one of the blanks at the end. */
export interface Line {
  readonly atoms: readonly Atom[];
  readonly gaps: readonly (readonly Layers[])[];
}

/** How changes, forms and notes are written. */
export interface LineWording {
  layersOf(piece: Piece): Layers;
  lookOf(piece: TextPiece): WordLook;
  labelOf(note: string): string;
}

/** Cuts pieces into words and blanks. Blanks at the ends are left out. */
export function lineOfPieces(pieces: readonly Piece[], wording: LineWording): Line {
  const builder = new LineBuilder();
  for (const piece of withoutSeparators(pieces)) {
    if (piece.kind === 'anchor') builder.anchor(piece);
    else if (piece.kind === 'text') {
      const { italic, bold } = wording.lookOf(piece);
      builder.words(plainLetters(piece.text), { italic, bold, layers: wording.layersOf(piece) });
    } else builder.mark(wording.labelOf(piece.note), wording.layersOf(piece));
  }
  return builder.finish();
}

type Look = Pick<Atom, 'italic' | 'bold' | 'layers'>;

class LineBuilder {
  readonly #atoms: Atom[] = [];
  readonly #gaps: (readonly Layers[])[] = [NO_BLANK];
  #starts: readonly string[] = NO_COMMENTS;

  mark(label: string, layers: Layers): void {
    this.#add('mark', label, { italic: false, bold: false, layers });
  }

  words(text: string, look: Look): void {
    text.split(BLANKS).forEach((word, at) => {
      if (at > 0) this.#blank(look.layers);
      if (word !== '') this.#add('word', word, look);
    });
  }

  anchor({ at, comment }: AnchorPiece): void {
    const last = this.#atoms.at(-1);
    if (at === 'start') this.#starts = [...this.#starts, comment];
    else if (last) this.#atoms[this.#atoms.length - 1] = { ...last, ends: [...last.ends, comment] };
  }

  finish(): Line {
    this.#gaps[0] = NO_BLANK;
    this.#gaps[this.#gaps.length - 1] = NO_BLANK;
    return { atoms: this.#atoms, gaps: this.#gaps };
  }

  #add(kind: Atom['kind'], text: string, { italic, bold, layers }: Look): void {
    const starts = this.#starts;
    this.#starts = NO_COMMENTS;
    this.#atoms.push({ kind, text, italic, bold, layers, starts, ends: NO_COMMENTS });
    this.#gaps.push(NO_BLANK);
  }

  #blank(layers: Layers): void {
    const before = this.#gaps.at(-1) as readonly Layers[];
    this.#gaps[this.#gaps.length - 1] = before.length === 0 ? [layers] : [...before, layers];
  }
}

const NO_BLANK: readonly Layers[] = [];
const NO_COMMENTS: readonly string[] = [];
const BLANKS = /\s+/u;

/** What differs only in whether a line may end there, or isn't seen at all, is no part of a word. */
const plainLetters = (text: string): string => text.replace(INVISIBLE, '').replace(/\u2011/gu, '-');

// Soft hyphens, zero-width blanks, direction marks; noncharacters, which mark the ends of comments here
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFDD0-\uFDEF]/gu;

/** The commas between two marks at one place tell the marks apart and are no words. */
const withoutSeparators = (pieces: readonly Piece[]): readonly Piece[] => {
  const shown: readonly Piece[] = pieces.filter((piece) => piece.kind !== 'anchor');
  const separators = new Set<Piece>(
    shown.filter((piece, at) => isSeparator(piece, shown[at - 1], shown[at + 1])),
  );
  return separators.size === 0 ? pieces : pieces.filter((piece) => !separators.has(piece));
};

const isSeparator = (piece: Piece, before?: Piece, after?: Piece): boolean =>
  piece.kind === 'text' &&
  before?.kind === 'mark' &&
  after?.kind === 'mark' &&
  (piece.look.raised ? /^[\s,]*$/u.test(piece.text) : piece.text === ',');

/** The layers that both have, from the outermost on. */
export function commonLayers(a: Layers, b: Layers): Layers {
  if (a.length === 0 || b.length === 0) return NO_LAYERS;
  if (a === b) return a;
  let count = 0;
  while (count < a.length && count < b.length && isSameLayer(a[count] as Layer, b[count] as Layer)) count++;
  return a.slice(0, count);
}

const NO_LAYERS: Layers = [];

export const isSameLayer = (a: Layer, b: Layer): boolean => a.kind === b.kind && a.label === b.label;

/** Whether nothing in a line is proposed. */
export const isPlain = ({ atoms, gaps }: Line): boolean =>
  atoms.every(({ layers }) => layers.length === 0) &&
  gaps.every((gap) => gap.every((layers) => layers.length === 0));

/** Whether something was there before the proposals in its layers, and whether it is there after them. */
export const wasThere = (layers: Layers): boolean => layers.every(({ kind }) => kind !== 'insertion');
export const willBeThere = (layers: Layers): boolean => layers.every(({ kind }) => kind !== 'deletion');
