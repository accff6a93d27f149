/** Numbers notes in the order in which their marks are met. */

import type { CutPiece } from './cut-pieces';
import type { Inline } from './model';

/** Makes inlines of pieces, and remembers which notes they call for. */
export interface NoteNumbers {
  inlines(pieces: readonly CutPiece[]): Inline[];
  /** The labels of the notes that were called for, in order. */
  readonly labels: readonly string[];
}

/** `isNote`: whether a label has a note; a mark without one stays in the words. */
export function numberNotes(isNote: (label: string) => boolean): NoteNumbers {
  const labels: string[] = [];
  const numbers = new Map<string, number>();
  const numberOfLabel = (label: string): number => {
    const known = numbers.get(label) ?? labels.push(label) - 1;
    numbers.set(label, known);
    return known;
  };
  const inline = (piece: CutPiece): Inline => {
    if (piece.kind === 'words') return piece;
    const { label, tracks } = piece;
    if (isNote(label)) return { kind: 'mark', note: numberOfLabel(label), tracks };
    return { kind: 'words', text: `[^${label}]`, italic: false, struck: false, tracks };
  };
  return { inlines: (pieces) => pieces.map(inline), labels };
}
