/**
 * Corpora of any size, made from real paragraphs by a seeded generator: verbatim copies, near copies with a few
 * words changed, and new paragraphs pieced together from clauses, with invented words for the vocabulary's growth.
 */
import { seeded } from '../../corpus/tools/seeded';
import { wordsOf } from '../../server/src/text/words';

const COPIES = 0.08;
const NEAR_COPIES = 0.27;
const INVENTED = 0.25;
export const PARAGRAPHS_A_DOCUMENT = 50;

/** The real paragraphs first, then made-up ones up to `size`. */
export function syntheticTexts(real: readonly string[], size: number, seed = 1): string[] {
  const next = seeded(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  const clauses = real.flatMap((text) => text.split(/(?<=[,;])\s/)).filter((clause) => clause.includes(' '));
  const vocabulary = [...new Set(real.flatMap((text) => wordsOf(text).map(({ folded }) => folded)))];
  const word = () => (next() < INVENTED ? invented(next) : pick(vocabulary));
  const changed = (text: string, edits: number): string => {
    const words = text.split(' ');
    for (let edit = 0; edit < edits; edit++) words[Math.floor(next() * words.length)] = word();
    return words.join(' ');
  };
  const texts = real.slice(0, size);
  while (texts.length < size) {
    const kind = next();
    if (kind < COPIES) texts.push(pick(real));
    else if (kind < COPIES + NEAR_COPIES) texts.push(changed(pick(real), 1 + Math.floor(next() * 4)));
    else {
      const pieces = Array.from({ length: 2 + Math.floor(next() * 3) }, () => pick(clauses));
      texts.push(changed(pieces.join(' '), Math.floor(next() * 6)));
    }
  }
  return texts;
}

const SYLLABLES = 'ba ce di fo gu ka le mi no pu ra se ti vo zu'.split(' ');

function invented(next: () => number): string {
  const length = 2 + Math.floor(next() * 3);
  return Array.from({ length }, () => SYLLABLES[Math.floor(next() * SYLLABLES.length)]).join('');
}
