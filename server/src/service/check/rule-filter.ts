/** Which rules a paragraph or note may concern, told by its words. */
import type { OwnText } from '../../resolution/model';
import { remembered } from '../../text/memoize';
import { plainWords } from '../draft/tokens';
import type { Rule } from './rule';

const NONE: readonly number[] = [];

/** For a list of rules: visits those that may have something to say about a text, in the list's order. */
export function concerned<R extends Rule>(
  rules: readonly R[],
): (own: OwnText, visit: (rule: R) => void) => void {
  const anyway = rules.flatMap(({ words }, at) => (words ? [] : [at]));
  const named = rules.flatMap(({ words }, at) => (words ? [{ words, at }] : []));
  const byWord = remembered((word): readonly number[] => {
    const found = named.filter(({ words }) => words.test(word)).map(({ at }) => at);
    return found.length > 0 ? found : NONE;
  }, 8192);
  const isWanted = new Uint8Array(rules.length);
  return (own, visit) => {
    isWanted.fill(0);
    for (const at of anyway) isWanted[at] = 1;
    for (const { folded } of plainWords(own)) for (const at of byWord(folded)) isWanted[at] = 1;
    for (let at = 0; at < rules.length; at++) if (isWanted[at] === 1) visit(rules[at] as R);
  };
}
