/** What stands on the pages, before anything is known of its place in a resolution. */
import type { StyledText, TextLine } from './lines';

export type PdfBlock = TextBlock | TableBlock;

/** A paragraph, heading or note: lines one below the other. */
export interface TextBlock {
  readonly kind: 'text' | 'note';
  /** From 1. */
  readonly page: number;
  readonly lines: readonly TextLine[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly page: number;
  readonly rows: readonly (readonly Cell[])[];
}

export type Cell = readonly StyledText[];

/** A page taken apart. */
export interface PageBlocks {
  readonly page: number;
  /** From top to bottom, notes among them. */
  readonly blocks: readonly PdfBlock[];
  /** What is on every page, line by line. */
  readonly furniture: readonly string[];
}
