/** The parts of a draft: its blocks and, behind them, its notes. */
import type { Block, FootnoteNote, Resolution } from './model';

export type Part = Block | FootnoteNote;

export const partCount = ({ blocks, notes }: Resolution): number => blocks.length + notes.length;

/** A part by its number: the blocks are counted first, then the notes. */
export const partAt = ({ blocks, notes }: Resolution, at: number): Part | undefined =>
  at < blocks.length ? blocks[at] : notes[at - blocks.length];
