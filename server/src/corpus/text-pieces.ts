/** The text of a document, told by the words of its paragraphs: they are most of it, and are at hand anyway. */

/** Text of its own, or how many code units of the words follow; a number below 0 says how many are passed over. */
export type Pieces = readonly (string | number)[];

/** At least this many code units must be equal before words count as found in the text. */
const SURE = 4;
/** And no more text may lie before them. */
const FAR = 1_000;

/** The pieces of a text; `paragraphs` are the words of each, in order. Whatever they are, they tell the text. */
export function piecesOf(text: string, paragraphs: readonly string[]): Pieces {
  const pieces: (string | number)[] = [];
  let at = 0;
  for (const words of paragraphs)
    for (let word = 0; word < words.length; ) {
      const found = text.indexOf(words.slice(word, word + SURE), at);
      if (found < 0 || found > at + FAR) {
        pieces.push(word - words.length);
        break;
      }
      if (found > at) pieces.push(text.slice(at, found));
      const length = alike(text, found, words, word);
      pieces.push(length);
      at = found + length;
      word += length;
    }
  return at < text.length ? [...pieces, text.slice(at)] : pieces;
}

function alike(a: string, fromA: number, b: string, fromB: number): number {
  const most = Math.min(a.length - fromA, b.length - fromB);
  let length = 0;
  while (length < most && a.charCodeAt(fromA + length) === b.charCodeAt(fromB + length)) length++;
  return length;
}

/** The text again; `words` are those of all paragraphs, one after the other. */
export function textFrom(pieces: Pieces, words: string): string {
  let at = 0;
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const from = at;
      at += Math.abs(piece);
      return piece < 0 ? '' : words.slice(from, at);
    })
    .join('');
}
