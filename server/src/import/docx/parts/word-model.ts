/** A Word document as it was typed: paragraphs and tables with every change still pending, before one reading is chosen. */

/** A tracked insertion or deletion; a move is one of each. */
export interface TrackedChange {
  readonly kind: 'insertion' | 'deletion';
  readonly author: string;
  /** The name that both halves of a move share. */
  readonly move?: string;
}

/** How words look, as far as it means something. */
export interface Look {
  readonly italic: boolean;
  readonly bold: boolean;
  /** Bold or underlined, where the paragraph itself isn't. */
  readonly stressed: boolean;
  readonly struck: boolean;
  readonly raised: boolean;
  readonly hidden: boolean;
  /** `FF0000`, where the words themselves are given one. */
  readonly colour: string | undefined;
}

/** What a paragraph is made of, in order. `changes`: the outermost first, insertions before deletions. */
export type Piece = TextPiece | MarkPiece | AnchorPiece;

/** Words; tabs and line breaks are blanks in them. */
export interface TextPiece {
  readonly kind: 'text';
  readonly text: string;
  readonly look: Look;
  /** How they looked before a tracked change of their form. */
  readonly lookBefore: Look;
  readonly isLink: boolean;
  readonly changes: readonly TrackedChange[];
}

/** A footnote or endnote mark. */
export interface MarkPiece {
  readonly kind: 'mark';
  /** Of the note: `footnote 3`. */
  readonly note: string;
  readonly changes: readonly TrackedChange[];
}

/** Where the words of a comment begin or end. */
export interface AnchorPiece {
  readonly kind: 'anchor';
  readonly comment: string;
  readonly at: 'start' | 'end';
  readonly changes: readonly TrackedChange[];
}

/** What a paragraph says of its form. */
export interface ParagraphForm {
  readonly style: string | undefined;
  /** The list it names itself; `0` for none. */
  readonly list: string | undefined;
  readonly listLevel: number | undefined;
  /** 0 for the highest heading, 9 for none. */
  readonly outline: number | undefined;
}

export interface WordParagraph {
  readonly kind: 'paragraph';
  readonly pieces: readonly Piece[];
  readonly form: ParagraphForm;
  /** Before a tracked change of its form. */
  readonly formBefore: ParagraphForm;
  /** The changes of its end, which joins it to the next paragraph or parts them. */
  readonly endChanges: readonly TrackedChange[];
  /** Its place among the paragraphs of the text, from 1. */
  readonly line: number;
}

export interface WordTable {
  readonly kind: 'table';
  readonly rows: readonly WordRow[];
  readonly line: number;
}

export interface WordRow {
  /** A cell's paragraphs run on, a blank between them. */
  readonly cells: readonly (readonly WordParagraph[])[];
  readonly line: number;
}

export type WordBlock = WordParagraph | WordTable;

/** Something a reader should know of, that isn't in the text. */
export interface Remark {
  readonly kind: 'not-placed' | 'form-changed';
  readonly line: number;
  readonly message: string;
}

/** Whether two changes are of one kind and author, whatever their dates. */
export const isSameChange = (a: TrackedChange, b: TrackedChange): boolean =>
  a.kind === b.kind && a.author === b.author;

/** Whether words were there before the changes, and whether they are there after. */
export const isInBase = ({ changes }: { readonly changes: readonly TrackedChange[] }): boolean =>
  changes.every(({ kind }) => kind === 'deletion');
export const isInResult = ({ changes }: { readonly changes: readonly TrackedChange[] }): boolean =>
  changes.every(({ kind }) => kind === 'insertion');
