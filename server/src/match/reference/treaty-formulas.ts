/** Lists that treaties give word for word: whoever uses one quotes the treaty, whatever draft had it, too. */
import { memoizeByObject } from '../../text/memoize';
import { wordsOf } from '../../text/words';

const FORMULAS: readonly string[] = [
  // International Convention on the Elimination of All Forms of Racial Discrimination, article 1
  'race, colour, descent or national or ethnic origin',
  // Universal Declaration of Human Rights, article 2; International Covenants, article 2
  'race, colour, sex, language, religion, political or other opinion, national or social origin, property, birth or other status',
  // Convention on the Rights of the Child, article 2
  'race, colour, sex, language, religion, political or other opinion, national, ethnic or social origin, property, disability, birth or other status',
  // International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families, article 1
  'sex, race, colour, language, religion or conviction, political or other opinion, national, ethnic or social origin, nationality, age, economic position, property, marital status, birth or other status',
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
