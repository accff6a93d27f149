/** Which rules a paragraph or note may concern, told by its words. */
import type { OwnText } from '../../resolution/model';
import { memoizeByText } from '../../text/memoize';
import { plainWords } from '../draft/tokens';
import type { Rule } from './rule';

const NONE: readonly number[] = [];

/** For a list of rules: those that may have something to say about a text, in the list's order. */
export function rulesByWords<R extends Rule>(rules: readonly R[]): (own: OwnText) => readonly R[] {
  const named = rules.flatMap(({ words }, at) => (words ? [{ words, at }] : []));
  const byWord = memoizeByText((word): readonly number[] => {
    const found = named.filter(({ words }) => words.test(word)).map(({ at }) => at);
    return found.length > 0 ? found : NONE;
  }, 8192);
  return (own) => {
    const wanted = new Set<number>();
    for (const { folded } of plainWords(own)) for (const at of byWord(folded)) wanted.add(at);
    return rules.filter(({ words }, at) => !words || wanted.has(at));
  };
}
