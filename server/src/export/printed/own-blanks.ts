/** Moves one blank into each proposal, so that taking it over or out leaves neither two blanks nor none. */

import type { CutPiece, WordsPiece } from './cut-pieces';
import type { Track } from './model';

// "a [EU: b] c", "a [EU: b];": the blank before "b" goes in and out with it; at the start it is the one after it
const STOP = /^[,;.:)]/;

export function withOwnBlanks(pieces: readonly CutPiece[]): CutPiece[] {
  const result = [...pieces];
  for (let from = 0; from < result.length; ) {
    const track = outermost(result[from]);
    let to = from + 1;
    while (track && isSame(track, outermost(result[to]))) to++;
    if (track && !outermost(result[from - 1]) && !outermost(result[to])) moveBlank(result, from, to, track);
    from = to;
  }
  return result.filter((piece) => piece.kind === 'label' || piece.text !== '');
}

const outermost = (piece: CutPiece | undefined): Track | undefined => piece?.tracks[0];

const isSame = (a: Track, b: Track | undefined): boolean => a.kind === b?.kind && a.author === b.author;

function moveBlank(pieces: CutPiece[], from: number, to: number, track: Track): void {
  const [before, after] = [wordsAt(pieces, from - 1), wordsAt(pieces, to)];
  const isFollowed = to < pieces.length && !after?.text.startsWith(' ') && !(after && STOP.test(after.text));
  if (before?.text.endsWith(' ') && !isFollowed) {
    pieces[from - 1] = { ...before, text: before.text.slice(0, -1) };
    pieces.splice(from, 0, blankIn(track));
  } else if (from === 0 && after?.text.startsWith(' ')) {
    pieces[to] = { ...after, text: after.text.slice(1) };
    pieces.splice(to, 0, blankIn(track));
  }
}

const wordsAt = (pieces: readonly CutPiece[], at: number): WordsPiece | undefined => {
  const piece = pieces[at];
  return piece?.kind === 'words' ? piece : undefined;
};

const blankIn = (track: Track): CutPiece => ({
  kind: 'words',
  text: ' ',
  italic: false,
  struck: false,
  tracks: [track],
});
