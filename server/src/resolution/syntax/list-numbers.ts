/** The order of list numbers: which list a number belongs to, when `(i)` is a letter and when a numeral. */

/** What tells paragraphs put in beside another one, `5 bis`, `(a ter)`, from that one; for regular expressions. */
export const BESIDE = 'bis|ter|quater|quinquies|sexies|septies|octies|novies|decies|alt';

const BESIDE_SUFFIX = new RegExp(` (?:${BESIDE})$`);

/** `a` of `a bis`. */
const bare = (number: string): string => number.replace(BESIDE_SUFFIX, '');

/** A list that is open at some place: `(h)` of paragraph 15, `(ii)` of its `(a)`. */
export interface OpenList {
  readonly style: ListStyle;
  /** The last number of the list: `h`. */
  readonly last: string;
}

export type ListStyle = 'letters' | 'numerals' | 'digits' | 'capitals';

/** Where a number stands among the open lists: continuing one of them, or opening one below all of them. */
export interface ListPlace {
  /** Index of the list among the open ones; their count where a new one begins. */
  readonly depth: number;
  readonly style: ListStyle;
}

/**
 * The place of a number among the lists that are open, the outermost first. `introduced`: the words before it
 * end in a colon, so that a list is expected to begin.
 */
export function placeInLists(full: string, open: readonly OpenList[], introduced: boolean): ListPlace {
  const number = bare(full);
  const beside = number === full ? -1 : open.findLastIndex(({ last }) => bare(last) === number);
  if (beside >= 0) return { depth: beside, style: styleAt(open, beside) };
  const first = firstStyle(number);
  const nests = open.length < DEEPEST && (introduced || open.every(({ style }) => style !== first));
  const fresh = first && nests ? { depth: open.length, style: first } : undefined;
  if (fresh && introduced && !continues(number, open)) return fresh;
  const next = open.findLastIndex((list) => follows(number, list));
  if (next >= 0 && !(fresh && introduced)) return { depth: next, style: styleAt(open, next) };
  if (fresh) return fresh;
  const same = open.findIndex((list) => stylesOf(number).includes(list.style));
  if (same >= 0) return { depth: same, style: styleAt(open, same) };
  return { depth: Math.min(open.length, DEEPEST - 1), style: stylesOf(number)[0] ?? 'letters' };
}

/** Lists nest three deep in resolutions; what goes deeper is a slip. */
const DEEPEST = 5;

const styleAt = (open: readonly OpenList[], index: number): ListStyle => open[index]?.style ?? 'letters';

/** `(i)` after `(h)` of the innermost list continues it, colon or not, unless it can begin a list of numerals. */
const continues = (number: string, open: readonly OpenList[]): boolean => {
  const innermost = open.at(-1);
  return innermost !== undefined && number !== 'i' && follows(number, innermost);
};

const FIRST: Readonly<Record<string, ListStyle>> = {
  a: 'letters',
  i: 'numerals',
  '1': 'digits',
  A: 'capitals',
};
const firstStyle = (number: string): ListStyle | undefined => FIRST[number];

function stylesOf(number: string): ListStyle[] {
  if (/^\d/.test(number)) return ['digits'];
  if (/^[A-Z]/.test(number)) return ['capitals'];
  const letters: ListStyle[] = number.length === 1 || isDoubled(number) ? ['letters'] : [];
  return valueOfNumeral(number) > 0 ? [...letters, 'numerals'] : letters;
}

// "aa"
const isDoubled = (number: string): boolean => number.length === 2 && number[0] === number[1];

function follows(number: string, { style, last }: OpenList): boolean {
  if (!stylesOf(number).includes(style)) return false;
  return positionIn(style, number) === positionIn(style, bare(last)) + 1;
}

function positionIn(style: ListStyle, number: string): number {
  if (style === 'digits') return Number.parseInt(number, 10);
  if (style === 'numerals') return valueOfNumeral(number);
  const letter = number.toLowerCase().charCodeAt(0) - 96;
  return number.length === 2 ? letter + 26 : letter;
}

const NUMERAL = /^(x{0,3})(ix|iv|v?i{0,3})$/;
const UNITS = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

/** 4 for `iv`; 0 for what is no numeral up to 39. */
export function valueOfNumeral(number: string): number {
  const match = NUMERAL.exec(number);
  if (!match || number === '') return 0;
  return (match[1] as string).length * 10 + UNITS.indexOf(match[2] as string);
}
