/** Facts that a draft tells of: they depart from nothing that is agreed to be done. */

import type { Alignment } from '../align/align';
import { foldedWords, sentenceBefore } from '../align/draft-tokens';
import type { FoundDifference } from '../align/near-misses';
import { openingVerbOf } from '../index/asking';
import { classOf, wordClass } from '../index/english';
import { gap } from '../index/punctuation';
import { type DraftWords, foldedBetween, type Passages, passageAt } from '../reference/passages';

/** Openings that say what is the case; those that say what ought to be ("Reaffirms", "Stresses") are not among them. */
const OBSERVING: ReadonlySet<string> = new Set(
  `notes noting recognizes recognizing acknowledges acknowledging observes observing regrets regretting deplores
   deploring expresses expressing concerned alarmed disturbed aware mindful conscious`.split(/\s+/),
);

/** Words that ask for what follows them. */
const ASKING: ReadonlySet<string> = new Set(['ensure', 'ensures', 'ensuring', 'guarantee', 'guaranteeing']);

/** So far before the verb may stand what governs it, in words. */
const REACH = 30;

/**
 * "Notes that ministries lack", for "Ensure that ministries have": what is the case may be the contrary of what is agreed
 * to be done, and departs from nothing.
 */
export function isFactTold(
  passages: Passages,
  draft: DraftWords,
  { alignment, difference }: FoundDifference,
): boolean {
  const { draftFrom, draftTo, agreedFrom, agreedTo } = difference;
  if (draftFrom === draftTo || agreedFrom === agreedTo) return false;
  const passage = passageAt(passages, alignment.paragraph);
  if (!foldedBetween(passages, passage, agreedFrom, agreedTo).every(isFiniteVerb)) return false;
  const mine = foldedWords(draft, draft.clauseStarts[draftFrom - 1] ?? 0, draftFrom);
  const agreed = foldedBetween(passages, passage, Math.max(0, agreedFrom - REACH), agreedFrom);
  return (
    OBSERVING.has(openingVerbOf(mine)) && mine.includes('that') && !mine.some(isAsking) && asksThat(agreed)
  );
}

/** "have", "does not", "are": of a finite verb. */
const isFiniteVerb = (word: string): boolean =>
  word === 'not' || (classOf(word) & (wordClass.auxiliary | wordClass.modal)) !== 0;

const isAsking = (word: string): boolean => ASKING.has(word);

const asksThat = (words: readonly string[]): boolean =>
  words.some((word, at) => isAsking(word) && words[at + 1] === 'that');

/** Verbs of what has been done. */
const DONE: ReadonlySet<string> = new Set(['have', 'has', 'had', 'was', 'were', 'did']);

/** So many words before the first equal one may stand what has been done. */
const DONE_BEFORE = 4;

/** Whether a sentence tells of what others have done: "Notes that towns have repaired mills", for "Repair mills". */
export function isDone(draft: DraftWords, { draftFrom }: Alignment): boolean {
  const mine = sentenceBefore(draft, draftFrom);
  // What is told in an aside says nothing of what follows it.
  if (draft.gaps[draftFrom] === gap.comma) return false;
  const last = mine.slice(-DONE_BEFORE);
  const isTold = last.some(
    (word, at) => DONE.has(word) && /(?:ed|en|made|built|held)$/.test(last[at + 1] ?? ''),
  );
  return isTold && OBSERVING.has(openingVerbOf(mine)) && mine.includes('that');
}
