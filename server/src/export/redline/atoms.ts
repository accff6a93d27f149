/** The atoms in which a redline is made: words, signs, blanks, tabs, footnote marks and the ends of paragraphs. */
import { type PrintedToken, tokensOf } from '../../match/revision/tokens';
import type { CutBlock } from '../printed/blocks';
import type { CutPiece } from '../printed/cut-pieces';

export interface RedlineAtom {
  readonly kind: 'words' | 'blank' | 'mark' | 'end';
  /** Equal keys are equal atoms: words in one look, marks of notes that belong together. */
  readonly key: string;
  /** What it prints; for the end of a paragraph nothing. */
  readonly piece?: CutPiece;
  /** The paragraph that ends. */
  readonly block?: CutBlock;
}

/** A key for the mark of a note, by its label. */
export type KeyOfMark = (label: string) => string;

/** The atoms of a paragraph, its end among them. */
export const atomsOfBlock = (block: CutBlock, keyOfMark: KeyOfMark): RedlineAtom[] => [
  ...atomsOf(block.pieces, keyOfMark),
  { kind: 'end', key: `end ${block.heading}`, block },
];

/** The atoms of words and marks. */
export const atomsOf = (pieces: readonly CutPiece[], keyOfMark: KeyOfMark): RedlineAtom[] =>
  pieces.flatMap((piece): RedlineAtom[] => {
    if (piece.kind === 'label') return [{ kind: 'mark', key: keyOfMark(piece.label), piece }];
    const { text } = piece;
    const look = `${piece.italic ? 'italic ' : ''}${piece.struck ? 'struck ' : ''}`;
    const atoms: RedlineAtom[] = [];
    let from = 0;
    for (const { start, end, key } of [...tokensOf(text), NOTHING_AT(text.length)]) {
      for (const blank of text.slice(from, start)) atoms.push(blankAtom(blank, piece));
      if (end > start)
        atoms.push({ kind: 'words', key: look + key, piece: { ...piece, text: text.slice(start, end) } });
      from = end;
    }
    return atoms;
  });

const NOTHING_AT = (at: number): PrintedToken => ({ start: at, end: at, key: '' });

const blankAtom = (blank: string, piece: CutPiece & { kind: 'words' }): RedlineAtom =>
  blank === '\t'
    ? { kind: 'words', key: '\t', piece: { ...piece, text: blank } }
    : { kind: 'blank', key: ' ', piece: { ...piece, text: blank } };
