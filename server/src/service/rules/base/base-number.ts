/** A number that is another one than in the base, among words that have stayed: "60 days" for "30 days". */
import type { DraftRule } from '../../check/rule';
import type { Finding } from '../../finding';
import { baseChanges, baseRule, changeFinding, placeInBase, restoring } from './base-findings';

const NUMBER =
  /\b\d[\d,.]*\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand|million|billion|half|third|quarter)\b/gi;

export const baseNumber: DraftRule = {
  ...baseRule,
  id: 'base-number',
  summary:
    'A number is that of the base, unless it belongs to a date, session or symbol that was brought up to date',
  authority: 'The base text',
  *check(context): Iterable<Finding> {
    for (const one of baseChanges(context)) {
      if (one.change.kind !== 'wording' || !isOnlyNumber(one.old, one.now)) continue;
      const finding = changeFinding(this, context, one, `The base has another number: "${one.old}"`);
      yield {
        ...finding,
        fixes: restoring(context, finding, one.old, placeInBase(context, one.pair.base.ref)),
      };
    }
  },
};

/** Whether both hold numbers, other ones, and the same words besides. */
function isOnlyNumber(old: string, now: string): boolean {
  const [from, to] = [numbersIn(old), numbersIn(now)];
  if (from.length === 0 || from.length !== to.length || from.join(' ') === to.join(' ')) return false;
  return old.replace(NUMBER, '#').toLowerCase() === now.replace(NUMBER, '#').toLowerCase();
}

const numbersIn = (words: string): string[] =>
  (words.match(NUMBER) ?? []).map((number) => number.toLowerCase());
