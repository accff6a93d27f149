/** Lists that treaties give word for word: whoever uses one quotes the treaty, whatever draft had it, too. */
import { memoizeByObject } from '../../text/memoize';
import { wordsOf } from '../../text/words';

/**
 * Those lists of which a United Nations document that we could read quotes every word; named is one that does. The list of
 * the Convention on migrant workers is not among them: no such document was found.
 */
const FORMULAS: readonly string[] = [
  // Convention on the Elimination of All Forms of Racial Discrimination, article 1: zero draft of 5 February 2018, para. 29 (b)
  'race, colour, descent or national or ethnic origin',
  // Universal Declaration of Human Rights, article 2: NYD, para. 13
  'race, colour, sex, language, religion, political or other opinion, national or social origin, property, birth or other status',
  // Convention on the Rights of the Child, article 2: resolution 78/268, preamble
  'race, colour, sex, language, religion, political or other opinion, national, ethnic or social origin, property, disability, birth or other status',
];

const folded = memoizeByObject((formulas: readonly string[]) =>
  formulas.map(
    (formula) =>
      ` ${wordsOf(formula)
        .map((word) => word.folded)
        .join(' ')} `,
  ),
);

/** Whether folded words are part of such a list. */
export const isOfTreaty = (words: readonly string[]): boolean =>
  words.length > 0 && folded(FORMULAS).some((formula) => formula.includes(` ${words.join(' ')} `));
