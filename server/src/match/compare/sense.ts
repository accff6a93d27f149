/** Differences that turn the sense of a sentence: no fix of them is anything but a choice of the drafter's. */
import { classOf, wordClass } from '../index/english';
import { type DraftWords, foldedBetween, type Passages, passageAt } from '../reference/passages';
import type { Alignment, Difference } from './align';
import { foldedAt, foldedWords } from './draft-tokens';

const NEGATIONS: ReadonlySet<string> = new Set(
  'not no never without neither nor none cannot unless except refrain'.split(' '),
);
const NEGATED =
  /^(?:non-|un(?!it|iv|der|til)|in(?:ability|sufficient|adequate)|il(?:legal|licit)|ir(?:regular|respective))/;

const DENYING: ReadonlySet<string> = new Set(['not', 'no', 'never', 'without', 'neither']);

/** Whether a word denies what is said: "without fear" and "with fear" are no two ways to say it. */
export const isDenying = (word: string): boolean => DENYING.has(word);

/** Those who act or are spoken of. */
const PERSONS: ReadonlySet<string> = new Set(
  `states state governments government authorities authority parties party employers employer recruiters
   organizations communities community societies society migrants migrant refugees refugee children child girls girl
   boys boy women woman men man persons person people peoples individuals families family parents nationals citizens
   workers worker victims victim survivors minors adults youth smugglers traffickers asylum-seekers returnees
   stakeholders partners donors everyone anyone all countries country`.split(/\s+/),
);

/** Words that a prohibition rests on. */
const FORBIDDING: ReadonlySet<string> = new Set(
  'prohibit prohibits prohibited prohibition prevent prevented ban banned forbid only exclusively except'.split(
    ' ',
  ),
);

/** Whether a difference turns the sense; so do other words before a modal, which say who must act. */
export function isTurned(
  draft: DraftWords,
  passages: Passages,
  { alignment, difference }: { readonly alignment: Alignment; readonly difference: Difference },
): boolean {
  const passage = passageAt(passages, alignment.paragraph);
  const { draftFrom, draftTo, agreedFrom, agreedTo } = difference;
  const next = withoutMonths((at) => foldedAt(draft, at), draftTo, draftTo + 1);
  if (draftFrom < draftTo && agreedFrom < agreedTo && next.some(isModal)) return true;
  if (difference.reordered && foldedWords(draft, draftFrom, draftTo).some(isDenying)) return true;
  const theirs = foldedBetween(passages, passage, 0, passage.length);
  return isAnotherThing(
    withoutMonths((at) => foldedAt(draft, at), draftFrom, draftTo),
    withoutMonths((at) => theirs[at], agreedFrom, agreedTo),
  );
}

/** Whether words say another thing than the agreed ones: what is denied, obliged or forbidden, or of whom it is said. */
export function turnsSense(ours: readonly string[], theirs: readonly string[]): boolean {
  return isAnotherThing(
    withoutMonths((at) => ours[at], 0, ours.length),
    withoutMonths((at) => theirs[at], 0, theirs.length),
  );
}

/** Whether something is obliged or denied by words that is not by the agreed ones. */
export const governsOtherwise = (ours: readonly string[], theirs: readonly string[]): boolean =>
  differ(ours, theirs, isModal) || differ(ours, theirs, isDenying);

const isAnotherThing = (ours: readonly string[], theirs: readonly string[]): boolean =>
  [isNegation, isModal, isPerson, isForbidding].some((has) => differ(ours, theirs, has));

/** The words from `from` up to `to`. "3 May 2019": the month obliges nobody to anything, where its day or year is the same, too. */
function withoutMonths(wordAt: (at: number) => string | undefined, from: number, to: number): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const word = wordAt(at) ?? '';
    if (word !== 'may' || ![wordAt(at - 1), wordAt(at + 1)].some(isNumber)) words.push(word);
  }
  return words;
}

const isNumber = (word: string | undefined): boolean => word !== undefined && /^\d+$/.test(word);

/** "and/nor" denies as "nor" does. */
const isNegation = (word: string): boolean =>
  word.split('/').some((part) => NEGATIONS.has(part) || NEGATED.test(part));
const isModal = (word: string): boolean => (classOf(word) & wordClass.modal) !== 0;
const isPerson = (word: string): boolean => PERSONS.has(word.replace(/['’]s?$/, ''));
const isForbidding = (word: string): boolean => FORBIDDING.has(word);

/** Whether the words of a kind are not the same on both sides. */
function differ(ours: readonly string[], theirs: readonly string[], has: (word: string) => boolean): boolean {
  const key = (words: readonly string[]) => words.filter(has).sort().join(' ');
  return key(ours) !== key(theirs);
}
