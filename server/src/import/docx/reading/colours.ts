/**
 * Words in a colour of their own: many rooms give each delegation one. Which colour stands for whom is nowhere in the
 * file, so a person is asked; until then such words are plain ones, and the report says so.
 */
import type { ImportedColour } from '../../model';
import type { TextPiece, WordParagraph } from '../parts/word-model';

/** `FF0000` of a piece; undefined where the words have no colour, or one that says something else: a link, a grey. */
export const colourOf = ({
  look: { colour },
  isLink,
}: Pick<TextPiece, 'look' | 'isLink'>): string | undefined =>
  colour === undefined || isLink || nameOf(colour) === undefined ? undefined : colour;

/** The colours of the words that no tracked change names an author for, those with the most words first. */
export function coloursIn(paragraphs: readonly WordParagraph[]): ImportedColour[] {
  const texts = new Map<string, string>();
  for (const { pieces } of paragraphs)
    for (const piece of pieces) {
      if (piece.kind !== 'text' || piece.changes.length > 0) continue;
      const colour = colourOf(piece);
      if (colour !== undefined) texts.set(colour, `${texts.get(colour) ?? ''} ${piece.text}`);
    }
  return [...texts]
    .map(([colour, text]) => ({ colour, text: text.replace(/\s+/gu, ' ').trim() }))
    .filter(({ text }) => text !== '')
    .sort((a, b) => b.text.length - a.text.length)
    .map(({ colour, text }) => ({ colour, name: nameOf(colour) ?? colour, words: firstOf(text) }));
}

/** At most that much of the words is shown. UTF-16. */
const LONGEST = 80;

const firstOf = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s\S*$/u, '')} ...` : text;

/** Where each name begins on the colour wheel; degrees. */
const HUES: readonly (readonly [number, string])[] = [
  [345, 'red'],
  [285, 'pink'],
  [255, 'purple'],
  [200, 'blue'],
  [165, 'turquoise'],
  [75, 'green'],
  [45, 'yellow'],
  [15, 'orange'],
  [0, 'red'],
];

/** Less is grey, of 255. */
const LEAST_CHROMA = 64;

/** `red` for `C00000`; undefined for black, white, a grey, and what is no colour. */
function nameOf(colour: string): string | undefined {
  if (!/^[0-9A-F]{6}$/.test(colour)) return undefined;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const most = Math.max(red, green, blue);
  const chroma = most - Math.min(red, green, blue);
  if (chroma < LEAST_CHROMA) return undefined;
  const sixth =
    most === red
      ? (green - blue) / chroma
      : most === green
        ? 2 + (blue - red) / chroma
        : 4 + (red - green) / chroma;
  const hue = (sixth * 60 + 360) % 360;
  return HUES.find(([from]) => hue >= from)?.[1];
}
