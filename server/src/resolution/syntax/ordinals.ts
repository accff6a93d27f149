/** The numbers of lists as the UN writes them: (a) to (z), then (aa), (bb); (i), (ii), (iii). */
import { valueOfNumeral } from './list-numbers';

/** How the items of a list are numbered. */
export type Ordinals = 'letters' | 'numerals' | 'digits' | 'capitals';

/** The numbering that a list begins with; undefined where its first number begins none. */
export const ordinalsFrom = (first: string): Ordinals | undefined =>
  first === 'a'
    ? 'letters'
    : first === 'i'
      ? 'numerals'
      : first === '1'
        ? 'digits'
        : first === 'A'
          ? 'capitals'
          : undefined;

/** The number of the item at `place`, from 0: `aa` is the 27th letter. */
export function itemNumber(style: Ordinals, place: number): string {
  if (style === 'digits') return String(place + 1);
  if (style === 'numerals') return numeral(place + 1);
  const letter = String.fromCharCode((style === 'letters' ? 97 : 65) + (place % 26));
  return letter.repeat(Math.floor(place / 26) + 1);
}

const TENS = ['', 'x', 'xx', 'xxx'];
const UNITS = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

/** Up to 39, as `valueOfNumeral` reads them. */
function numeral(value: number): string {
  const written = `${TENS[Math.floor(value / 10)] ?? ''}${UNITS[value % 10]}`;
  return valueOfNumeral(written) === value ? written : String(value);
}
