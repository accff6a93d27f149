/**
 * Words with the proposals they stand in. Pieces of a paragraph become atoms, which are words, parts of words and
 * marks, and gaps between them, which are blank or not.
 */
import type { Look, Piece, TextPiece, TrackedChange } from '../parts/word-model';

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
  lookOf(piece: TextPiece): Look;
  labelOf(note: string): string;
}

/** Cuts pieces into words and blanks. Blanks at the ends are left out. */
export function lineOfPieces(pieces: readonly Piece[], wording: LineWording): Line {
  const atoms: Atom[] = [];
  const gaps: Layers[][] = [[]];
  let starts: string[] = [];
  const add = (atom: Pick<Atom, 'kind' | 'text' | 'italic' | 'bold' | 'layers'>) => {
    atoms.push({ ...atom, starts, ends: [] });
    gaps.push([]);
    starts = [];
  };
  for (const piece of withoutSeparators(pieces)) {
    const layers = wording.layersOf(piece);
    if (piece.kind === 'mark') add({ ...MARK, text: wording.labelOf(piece.note), layers });
    else if (piece.kind === 'anchor') {
      const last = atoms.at(-1);
      if (piece.at === 'start') starts.push(piece.comment);
      else if (last) atoms[atoms.length - 1] = { ...last, ends: [...last.ends, piece.comment] };
    } else {
      const { italic, bold } = wording.lookOf(piece);
      for (const part of plainLetters(piece.text).split(BLANKS))
        if (part === '') continue;
        else if (BLANK.test(part)) (gaps.at(-1) as Layers[]).push(layers);
        else add({ kind: 'word', text: part, italic, bold, layers });
    }
  }
  gaps[0] = [];
  gaps[gaps.length - 1] = [];
  return { atoms, gaps };
}

const MARK = { kind: 'mark', italic: false, bold: false } as const;

const BLANKS = /(\s+)/u;
const BLANK = /^\s/u;

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
  let count = 0;
  while (count < a.length && count < b.length && isSameLayer(a[count] as Layer, b[count] as Layer)) count++;
  return a.slice(0, count);
}

export const isSameLayer = (a: Layer, b: Layer): boolean => a.kind === b.kind && a.label === b.label;

/** Whether something was there before the proposals in its layers, and whether it is there after them. */
export const wasThere = (layers: Layers): boolean => layers.every(({ kind }) => kind !== 'insertion');
export const willBeThere = (layers: Layers): boolean => layers.every(({ kind }) => kind !== 'deletion');
