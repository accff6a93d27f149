/** Names that are the same to the eye: compared without what cannot be seen, and by the shapes of their letters. */

/** Characters without a shape of their own: format controls, variation selectors, fillers. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|\u034F|\u115F|\u1160|\u17B4|\u17B5|\u3164|\uFFA0/gu;
const HYPHENS = /[\u2010-\u2015\u2212]/g;

/** The form in which names and symbols are compared: compatible forms alike, nothing invisible, no capitals. */
export const foldName = (name: string): string =>
  PLAIN.test(name)
    ? name.trim().toLowerCase()
    : name
        .normalize('NFKC')
        .replace(INVISIBLE, '')
        .replace(HYPHENS, '-')
        .replace(/\s+/g, ' ')
        .trim()
        .toLowerCase();

// "A/RES/73/195": nothing to fold in it but capitals
const PLAIN = /^[!-~]*$/;

/** Small letters of other alphabets, each above the Latin letter that looks like it or like its capital. */
const OTHERS = [
  ['авеёкмнорстухѕіјһԁԛԝӏьз', 'abeekmhopctyxsijhdqwib3'],
  ['αβγεζηικμνορτυχϲϳ', 'abyezhikmnoptyxcj'],
  ['ıɡɑ', 'iga'],
] as const;

const SHAPES: ReadonlyMap<string, string> = new Map(
  OTHERS.flatMap(([letters, latin]) => Array.from(letters, (letter, at) => [letter, latin[at] ?? letter])),
);

// "l95", "2o17": figures, and letters that look like figures
const NUMBER = /(?<![\p{L}\p{N}])(?=[ilo]*\d)[\dilo]+(?![\p{L}\p{N}])/gu;

/** The shapes of a name's letters: two names that only a machine can tell apart have one skeleton. */
export function skeletonOf(name: string): string {
  const folded = foldName(name);
  const latin = WIDE.test(folded) ? withLatinShapes(folded) : folded;
  return latin.replace(NUMBER, (figures) => figures.replace(/[il]/g, '1').replaceAll('o', '0'));
}

const WIDE = /[^ -~]/;

const withLatinShapes = (folded: string): string =>
  Array.from(folded.normalize('NFD').replace(/\p{M}/gu, ''), (letter) => SHAPES.get(letter) ?? letter).join(
    '',
  );
