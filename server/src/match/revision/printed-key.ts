/** What is left of words that differ only in how they are printed: spelling, hyphens, capitals, punctuation. */
import { keyOf } from './tokens';

/** Equal for words that differ in nothing else; "also", "further" and the "and" of a list count as print. */
export const printedKey = (words: string): string =>
  keyOf(words)
    .toLowerCase()
    .replace(/%/g, ' per cent ')
    .split(/[^\p{L}\p{M}\p{N}$/'-]+/u)
    .filter((word) => !/^(?:also|further|and)$/.test(word))
    .map(spelt)
    .join('');

/** British and American, older and newer spellings of a word come out alike. */
function spelt(word: string): string {
  const letters = word.replace(/['-]/g, '');
  if (letters.length < LEAST) return letters;
  return SPELLINGS.reduce((spelling, [from, to]) => spelling.replace(from, to), letters);
}

/** Shorter words are spelt in one way, and are easily taken for others: "four" is not "for". */
const LEAST = 6;

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  // "organisation", "recognising", "analyse"
  [/is(ations?|e[drs]?|ing|ers?)$/, 'iz$1'],
  [/ys(e[drs]?|ing)$/, 'yz$1'],
  // "labour", "neighbouring"
  [/our(?=$|s$|ed$|ing$|able$|ably$|hood)/, 'or'],
  // "centre", "theatre"
  [/tre(s?)$/, 'ter$1'],
  [/programme/, 'program'],
  // "defence", "licence"
  [/enc(es?)$/, 'ens$1'],
  // "fulfil", "enrol", "travelling"
  [/ll(?=$|s$|ed$|ing$|ment)/, 'l'],
  [/([aeiou])logue(s?)$/, '$1log$2'],
  [/judgement/, 'judgment'],
  [/^ageing$/, 'aging'],
];
