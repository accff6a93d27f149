/**
 * The printed resolution, from which Word and HTML are written. Paragraphs hold words and footnote marks, each with the
 * tracked changes around it.
 */
import type { BlockKind, Standing } from '../../resolution/model';

/** A tracked insertion or deletion and its author. The two halves of a move share a name. */
export interface Track {
  readonly kind: 'insertion' | 'deletion';
  readonly author: string;
  readonly move?: string;
}

export type Inline = WordsInline | MarkInline;

/** Words of one appearance. A tab stands before and after a paragraph's number. */
export interface WordsInline {
  readonly kind: 'words';
  readonly text: string;
  readonly italic: boolean;
  /** Struck out: a deletion without a delegation. */
  readonly struck: boolean;
  /** The outermost first. */
  readonly tracks: readonly Track[];
}

/** A footnote mark. */
export interface MarkInline {
  readonly kind: 'mark';
  /** Index in `PrintedText.notes`. */
  readonly note: number;
  readonly tracks: readonly Track[];
}

export interface PrintedParagraph {
  readonly kind: 'paragraph';
  readonly block: BlockKind;
  /** 1 to 6 for a heading, else 0. */
  readonly heading: number;
  readonly inlines: readonly Inline[];
  /** Changes of the paragraph's end. */
  readonly end: readonly Track[];
  /** Where it stands in the draft's text, UTF-16; undefined for what the draft no longer has. */
  readonly offset?: number | undefined;
}

export interface PrintedTable {
  readonly kind: 'table';
  readonly rows: readonly PrintedRow[];
  readonly offset?: number | undefined;
}

export interface PrintedRow {
  readonly cells: readonly (readonly Inline[])[];
  /** Changes of the row as a whole. */
  readonly tracks: readonly Track[];
}

export type PrintedBlock = PrintedParagraph | PrintedTable;

/** What the head of the first page says. */
export interface PrintedHead {
  readonly symbol?: string | undefined;
  readonly title?: string | undefined;
  readonly standing: Standing;
  /** A report about a draft, which has no masthead. */
  readonly isReport?: boolean;
  /** `19 December 2023` */
  readonly date?: string | undefined;
  readonly session?: string | undefined;
  /** `Third Committee` */
  readonly committee?: string | undefined;
  readonly agendaItem?: string | undefined;
  /** `Chile and Mexico` */
  readonly sponsors?: string | undefined;
}

export interface PrintedText {
  /** Whether the changes are the draft's on its base, rather than proposals of delegations. */
  readonly isRedline: boolean;
  readonly head: PrintedHead;
  readonly blocks: readonly PrintedBlock[];
  /** In the order of their first marks; notes without a mark are not printed. */
  readonly notes: readonly (readonly Inline[])[];
}
