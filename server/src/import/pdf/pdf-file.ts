/** A PDF as the library gives it; the readers know nothing else of the library. */

export interface PdfLibrary {
  /** Rejects with `ImportError` where the bytes are no PDF that can be read. */
  open(bytes: Uint8Array): Promise<PdfFile>;
}

export interface PdfFile {
  readonly pages: number;
  /** A page, from 1. */
  page(number: number): Promise<PdfPage>;
  close(): Promise<void>;
}

/** Lengths are in points (1/72 inch), from the lower left corner. */
export interface PdfPage {
  readonly height: number;
  /** What draws text, in the order of drawing. */
  readonly operators: readonly PdfOperator[];
  /** Names of the fonts that `setFont` takes: `TimesNewRomanPS-ItalicMT`. */
  readonly fonts: ReadonlyMap<string, string>;
  /** The structure of a tagged page. */
  readonly tags?: TagNode;
}

export interface PdfOperator {
  /** As in `OPS` of pdf.js: `showText`. */
  readonly name: string;
  readonly args: readonly unknown[];
}

/** A node of the structure tree with its role, or one piece of marked content. */
export interface TagNode {
  readonly role?: string;
  readonly children?: readonly TagNode[];
  /** `p12R_mc5`: the number after `_mc` is that of the marked content. */
  readonly id?: string;
}

/** What `showText` shows: a glyph, or kerning in thousandths of the size. */
export type ShownGlyph =
  | { readonly unicode: string; readonly width: number; readonly isSpace?: boolean }
  | number;
