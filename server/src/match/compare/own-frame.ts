/**
 * A drafter's own frame around agreed words: another verb before them, a lead-in that ends where they begin. Of such
 * words little or nothing is said.
 */

import type { Alignment, Difference } from '../align/align';
import { foldedAt, foldedWords } from '../align/draft-tokens';
import type { ComparedDraft, FoundDifference } from '../align/near-misses';
import { classOf, isAdjective, stemOf, wordClass } from '../index/english';
import { gap } from '../index/punctuation';
import { type DraftWords, foldedBetween, type Passages, passageAt } from '../reference/passages';
import { governsOtherwise, isDenying } from './sense';

/** Whether the words at a first edge are the verb that opens a clause: a drafter has another one in its place. */
export function isOpeningVerb(
  passages: Passages,
  draft: DraftWords,
  { alignment, difference }: FoundDifference,
): boolean {
  const { draftFrom, draftTo, agreedFrom, agreedTo } = difference;
  if (draftFrom >= alignment.draftFrom) return false;
  const passage = passageAt(passages, alignment.paragraph);
  const agreed = foldedBetween(passages, passage, agreedFrom, agreedTo);
  if (governsOtherwise(foldedWords(draft, draftFrom, draftTo), agreed)) return false;
  // What an article stands before is a noun, and what stands before a modal or "are" acts.
  if (isArticle(draft.classes[draftFrom - 1]) || isArticle(draft.classes[draftFrom])) return false;
  if (isModalOrAuxiliary(draft.classes[draftTo])) return false;
  if ([foldedAt(draft, draftTo - 1), agreed.at(-1) ?? ''].every(isAdjective)) return false;
  if (agreedFrom === 0 || passage.gapAt(agreedFrom) !== gap.blank) return true;
  const [theirs = ''] = foldedBetween(passages, passage, agreedFrom - 1, agreedFrom);
  return isBeforeVerb(theirs) || isBeforeVerb(foldedAt(draft, draftFrom - 1));
}

const isModalOrAuxiliary = (kind = 0): boolean => (kind & (wordClass.modal | wordClass.auxiliary)) !== 0;
const isModal = (kind = 0): boolean => (kind & wordClass.modal) !== 0;
const isArticle = (kind = 0): boolean => (kind & wordClass.article) !== 0;

const isBeforeVerb = (word: string): boolean => word === 'to' || word === 'we' || isModal(classOf(word));

/** Words that say only that not all are meant. */
const VAGUE: ReadonlySet<string> = new Set('some many most several few certain other various'.split(' '));

/** Whether the agreed text says before a clause that some are meant, and the draft which ones, or the other way round. */
export function saysWhichOnes(
  passages: Passages,
  draft: DraftWords,
  { alignment, difference }: FoundDifference,
): boolean {
  const { draftFrom, draftTo, agreedFrom, agreedTo } = difference;
  if (draftFrom >= alignment.draftFrom) return false;
  const agreed = foldedBetween(passages, passageAt(passages, alignment.paragraph), agreedFrom, agreedTo);
  const [ours, theirs] = [foldedWords(draft, draftFrom, draftTo), agreed].map(
    ([word = '', ...more]) => more.length === 0 && VAGUE.has(word),
  );
  return ours !== theirs;
}

/** How many agreed words before a difference may hold the noun of a verb that the draft puts in. */
const FRAME_REACH = 16;
/** Letters by which a verb and its noun are known to be one word: "contributes", "contribution". */
const SAME_ROOT = 6;

/**
 * Whether the draft only puts its own sentence around the agreed words: with a verb where they have its noun or its
 * imperative ("civil society contributes to", for "the contribution of civil society to").
 */
export function isOfFrame(
  passages: Passages,
  draft: DraftWords,
  { alignment, difference }: FoundDifference,
): boolean {
  const { draftFrom, draftTo, agreedFrom, agreedTo } = difference;
  if (agreedFrom < agreedTo) return false;
  const content = foldedWords(draft, draftFrom, draftTo).filter(
    (_, at) => draft.classes[draftFrom + at] === 0,
  );
  const [verb] = content;
  if (content.length !== 1 || verb === undefined || isDenying(verb)) return false;
  const passage = passageAt(passages, alignment.paragraph);
  const before = foldedBetween(passages, passage, Math.max(0, agreedFrom - FRAME_REACH), agreedFrom);
  return before.some(
    (word) =>
      stemOf(word) === stemOf(verb) ||
      (verb.length >= SAME_ROOT && word.slice(0, SAME_ROOT) === verb.slice(0, SAME_ROOT)),
  );
}

/** The most words between the draft's own verb and the agreed verb that it takes the place of. */
const SUBJECT = 4;

/** Whether the draft's own verb has taken the place of the agreed one: "Recognizes education as", for "education serves as". */
export function isLostToFrame(
  passages: Passages,
  draft: DraftWords,
  { alignment, difference }: FoundDifference,
): boolean {
  const { draftFrom, draftTo, agreedFrom, agreedTo } = difference;
  if (draftFrom < draftTo || agreedTo - agreedFrom !== 1) return false;
  const [verb = '', next = ''] = foldedBetween(
    passages,
    passageAt(passages, alignment.paragraph),
    agreedFrom,
    agreedTo + 1,
  );
  const first = draft.clauseStarts[draftFrom - 1] ?? 0;
  const isOwnVerb = /(?:s|ing)$/.test(foldedAt(draft, first)) && alignment.draftFrom > first;
  return isOwnVerb && draftFrom - first <= SUBJECT && /[^s]s$/.test(verb) && next === 'as';
}

/** Fewer equal words than this before what is put in may stand there by chance. */
const SOME_WORDS = 3;

/**
 * Whether words put in are the end of the drafter's own lead-in, before which a word or two are equal by chance: "asks parties to
 * the treaty to apply it, ensuring", where the agreed text has "under the treaty, ensuring".
 */
export function isOwnLead(
  passages: Passages,
  draft: DraftWords,
  { alignment, difference }: FoundDifference,
): boolean {
  const { draftFrom, draftTo, agreedFrom, agreedTo } = difference;
  if (agreedFrom < agreedTo || draft.gaps[draftTo] === gap.blank || draft.gaps[draftFrom] !== gap.blank)
    return false;
  if (draftFrom - alignment.draftFrom >= SOME_WORDS) return false;
  const opens = passageAt(passages, alignment.paragraph).gapAt(alignment.agreedFrom) === gap.clause;
  return !opens && foldedWords(draft, draftFrom, draftTo).includes('to');
}

/** The share of the score that the likeness to another paragraph must have, and so many words of that are looked at before it. */
const AS_MUCH = 0.6;
const FRAME_BEFORE = 4;

/**
 * Whether another agreed paragraph says the same of something else: "the tolls are to be paid in coin" beside "the charter is to be
 * paid in coin". Of what a drafter says it is the drafter's own choice then.
 */
export function hasOtherFrames(
  { draft, matches, yardstick: { passages } }: ComparedDraft,
  { alignment, difference }: FoundDifference,
): boolean {
  const { draftFrom, draftTo, agreedFrom, agreedTo } = difference;
  if (draftTo > alignment.draftFrom || draftFrom === draftTo || !isContentOnly(draft, difference))
    return false;
  const theirs = passageAt(passages, alignment.paragraph).idsBetween(agreedFrom, agreedTo);
  return matches.alignments.some((other) => {
    if (other.paragraph === alignment.paragraph || !isOfSameWords(alignment, other)) return false;
    const before = passageAt(passages, other.paragraph).idsBetween(
      Math.max(0, other.agreedFrom - FRAME_BEFORE),
      other.agreedFrom,
    );
    return !theirs.some((id) => before.includes(id));
  });
}

/** Whether two alignments begin and end, give or take a word, with the same words of the draft, and the other tells almost as much. */
const isOfSameWords = (one: Alignment, other: Alignment): boolean =>
  Math.abs(other.draftFrom - one.draftFrom) <= 1 &&
  Math.abs(other.draftTo - one.draftTo) <= 1 &&
  other.score >= AS_MUCH * one.score;

const isContentOnly = ({ classes }: DraftWords, { draftFrom, draftTo }: Difference): boolean =>
  classes.slice(draftFrom, draftTo).every((kind) => kind === 0);
