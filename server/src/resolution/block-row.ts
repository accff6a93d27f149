/** The blocks and notes of a draft in one row: the blocks are counted first, then the notes. */
import type { Block, FootnoteNote, Resolution } from './model';

export type BlockOrNote = Block | FootnoteNote;

/** How many there are. */
export const rowLength = ({ blocks, notes }: Resolution): number => blocks.length + notes.length;

/** The block or note at a place of the row. */
export const inRow = ({ blocks, notes }: Resolution, at: number): BlockOrNote | undefined =>
  at < blocks.length ? blocks[at] : notes[at - blocks.length];
