/** Numbers that were typed rather than counted by Word: a tab, `1.`, a tab, words. */
import { numberLength } from '../../../resolution/syntax/blocks';
import { isInBase, isInResult, type Piece } from '../parts/word-model';

export interface TypedNumber {
  /** `1.`, `(a)`; a bracket that stands before it goes with it: `[4.` */
  readonly number: string;
  /** The rest. */
  readonly pieces: readonly Piece[];
}

/**
 * Takes the typed number off the words that were there before the changes, or are there after them where there were
 * none before. A number that is only changed stays the old one, by which everybody calls the paragraph.
 */
export function typedNumber(pieces: readonly Piece[]): TypedNumber | undefined {
  const old = numberIn(pieces.filter(isInBase));
  const next = numberIn(pieces.filter(isInResult));
  const number = old ?? (pieces.some((piece) => isInBase(piece) && isWords(piece)) ? undefined : next);
  if (number === undefined) return undefined;
  return { number, pieces: withoutLetters(pieces, lettersOf(old), lettersOf(next)) };
}

const lettersOf = (number: string | undefined): number => (number ?? '').replace(/\s+/gu, '').length;

const isWords = (piece: Piece): boolean =>
  piece.kind === 'mark' || (piece.kind === 'text' && piece.text.trim() !== '');

function numberIn(pieces: readonly Piece[]): string | undefined {
  let head = '';
  for (const piece of pieces) {
    if (head.length > LONGEST || piece.kind === 'mark') break;
    if (piece.kind === 'text') head += piece.text;
  }
  const words = head.replace(/\s+/gu, ' ').trimStart();
  const length = numberLength(words);
  return length > 0 ? words.slice(0, length) : undefined;
}

/** A number with a bracket and the names of delegations before it is no longer. UTF-16. */
const LONGEST = 120;

/** The pieces without the first letters of what was there before the changes, and of what is there after them. */
function withoutLetters(pieces: readonly Piece[], before: number, after: number): Piece[] {
  let [old, next] = [before, after];
  return pieces.map((piece) => {
    if (piece.kind !== 'text' || (old <= 0 && next <= 0)) return piece;
    const [inBase, inResult] = [isInBase(piece), isInResult(piece)];
    const rest = [...piece.text].filter((letter) => {
      const isNumber = (inBase && old > 0) || (inResult && next > 0);
      if (BLANK.test(letter)) return !isNumber;
      if (inBase) old -= 1;
      if (inResult) next -= 1;
      return !isNumber;
    });
    return { ...piece, text: rest.join('') };
  });
}

const BLANK = /\s/u;
