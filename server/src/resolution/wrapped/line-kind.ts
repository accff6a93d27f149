/** What a line of a page is by its shape: the beginning of a paragraph, page furniture, or the rest of a sentence. */
import { openingAt } from '../openings/openings';
import { enactingEnd } from '../syntax/structure';

export type LineKind =
  /** It belongs to the page. */
  | { readonly kind: 'furniture' }
  /** `9.`, `(a)` on a line of its own or before words; `number` as the draft writes it. */
  | { readonly kind: 'number'; readonly number: string; readonly words: string }
  /** `• Words`: an item of a list without numbers. */
  | { readonly kind: 'bullet'; readonly words: string }
  /** `# Heading`, a table, a note with its label: as the draft has it. */
  | { readonly kind: 'own' }
  /** `RECALLING`, `Recalling`: how paragraphs open, `words` with small letters in italics. */
  | { readonly kind: 'opening'; readonly words: string }
  /** The enacting words. */
  | { readonly kind: 'enacting' }
  | { readonly kind: 'text' };

// "3/14", "011225", "23-21882 (E)", "A/RES/78/217", "Page 3 of 14", "*2321882*"
const FURNITURE =
  /^(?:\d{1,3}\s?\/\s?\d{1,3}|(?:\d{1,3}\/\d{1,3}\s+)?\d{2}-\d{5}(?:\s?\(E\))?(?:\s+\d{1,3}\/\d{1,3})?|A\/(?:[A-Z.\d]{1,8}\/){1,4}[A-Z.\d]{1,10}(?:\/(?:Rev|Add|Corr)\.\d{1,2})?|[Pp]age \d{1,3}(?: of \d{1,3})?|\*\d{7}\*|- ?\d{1,3} ?-|\d{6})$/;
/** The line above the notes of a page. */
export const isRule = (line: string): boolean => /^[_\u2014\u2500]{5,}$/.test(line);
/** `* The present report was submitted late`: a note of the page, and of no paragraph. */
export const isPageNote = (line: string): boolean => /^\*{1,3} \S/.test(line);

const NUMBER = /^((?:(?:OP|PP) ?)?\d{1,3}(?: (?:bis|ter|quater|alt))?)\.(?:[ \t]+(.*))?$/s;
const LETTER = /^(?:\(([a-z]{1,4})\)|([a-z])\))(?:[ \t]+(.*))?$/s;
const OWN = /^(?:#|\||\[\^[^\]\s]{1,32}\]:|---|- )/;
// The last one is what Word's own bullet becomes in other fonts
const BULLET = /^[•·▪●○◦‣\uF0B7][ \t]*(.*)$/s;
const CAPITALS = /^\p{Lu}{3,}(?: \p{Lu}{2,}){0,3}(?=[ ,])/u;

export function lineKind(line: string): LineKind {
  if (FURNITURE.test(line)) return { kind: 'furniture' };
  if (OWN.test(line)) return { kind: 'own' };
  const bullet = BULLET.exec(line);
  if (bullet) return { kind: 'bullet', words: bullet[1] ?? '' };
  const number = NUMBER.exec(line);
  if (number) return { kind: 'number', number: `${number[1]}.`, words: number[2] ?? '' };
  const letter = LETTER.exec(line);
  if (letter) return { kind: 'number', number: `(${letter[1] ?? letter[2]})`, words: letter[3] ?? '' };
  const words = withSmallOpening(line);
  if (isEnacting(line)) return { kind: 'enacting' };
  if (words !== line || openingAt(line, 0, line.length) || enactingEnd(line) > 0)
    return { kind: 'opening', words };
  return { kind: 'text' };
}

/** `The General Assembly,` and nothing more: what stands before it is a title, with a stop or without. */
const isEnacting = (line: string): boolean =>
  enactingEnd(line) > 0 && /^\W*$/.test(line.slice(enactingEnd(line)));

/** `RECALLING its resolution` as `*Recalling* its resolution`. */
export function withSmallOpening(line: string): string {
  const capitals = CAPITALS.exec(line)?.[0];
  if (!capitals) return line;
  const small = capitals.charAt(0) + capitals.slice(1).toLowerCase();
  const opening = openingAt(`${small}${line.slice(capitals.length)}`, 0, line.length);
  if (!opening) return line;
  return `*${small}*${line.slice(capitals.length)}`;
}
