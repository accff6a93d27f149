/**
 * The verdict on a difference between a draft and an agreed paragraph: what it is, what it weighs, or why nothing is to be
 * said of it. How the figures were chosen: docs/matching.md.
 */

import { type Alignment, type Difference, sizeOf } from '../align/align';
import { draftText, foldedAt, foldedWords, sentenceBefore } from '../align/draft-tokens';
import { type ComparedDraft, type FoundDifference, shareOfClause } from '../align/near-misses';
import { openingVerbOf } from '../index/asking';
import { classOf, wordClass } from '../index/english';
import { gap } from '../index/punctuation';
import { hashOfWords } from '../index/word-hashes';
import { type DraftWords, foldedBetween, type Passages, passageAt, textBetween } from '../reference/passages';
import { STOCK_FROM } from '../reference/precedents';
import type { Yardstick } from '../reference/reference-texts';
import { classify, type DifferenceClass, type Weight } from './classify-difference';
import {
  bitsOf,
  EDGE_BITS,
  isAgreedLanguage,
  isEverydayList,
  isPure,
  isSure,
  LONGEST_PERSON,
  OWN_BELOW,
  stockOf,
} from './evidence';
import { isLaterYear, isOtherSession } from './later-dates';
import { isInTitle, isQuoted, isSubject } from './names-and-quotations';
import { governsOtherwise, isTurned } from './sense';

/** Why a difference is not reported. */
export type Silence = 'chance' | 'agreed' | 'grammar' | 'fact' | 'date' | 'title' | 'quotation' | 'stock';

/**
 * What is to be said of a difference. Where it is passed over as chance, stock or agreed, nobody has asked what it is:
 * `kind` and `weight` say nothing then.
 */
export interface DifferenceVerdict extends DifferenceClass {
  /** Another adopted document that holds the draft's words: `resolution 78/217`. */
  readonly elsewhere?: string;
  /** Set where nothing is to be reported, and why. */
  readonly silence?: Silence;
  /** Whether the difference turns the sense: a negation, a modal, who must act or whom it is about. */
  readonly turnsSense: boolean;
}

/** The least share of the clause, and the share from which a phrase need not be the yardstick's own. */
const LITTLE = 0.1;
const ENOUGH = 0.4;

/** The verdict on a difference. */
export function verdictOn(comparison: ComparedDraft, found: FoundDifference): DifferenceVerdict {
  const { yardstick, draft } = comparison;
  const { alignment, difference, place } = found;
  const early = silenceBefore(comparison, found);
  if (early) return { kind: 'replaced', weight: 'full', silence: early, turnsSense: false };
  const { kind, weight } = classify(draft, yardstick.passages, alignment.paragraph, difference);
  const judged = {
    kind:
      place === 'gap' && sizeOf(difference) > LONGEST_PERSON && !isPure(difference)
        ? ('restructured' as const)
        : kind,
    weight: weighing(comparison, found, { kind, weight }),
    turnsSense: isTurned(draft, yardstick.passages, found),
  };
  const silence = judged.weight === 'grammar' ? 'grammar' : silenceOn(comparison, found);
  if (silence) return { ...judged, silence };
  const elsewhere = holderOf(yardstick, wordsAround(draft, alignment, difference));
  return { ...judged, ...(elsewhere && { elsewhere }) };
}

/** What the place of a difference makes of its weight: a whole clause that stops a word short, a name with a hole. */
function weighing(
  comparison: ComparedDraft,
  found: FoundDifference,
  { kind, weight }: DifferenceClass,
): Weight {
  const {
    draft,
    yardstick: { passages },
  } = comparison;
  const { alignment, difference, place } = found;
  if (weight === 'grammar') return weight;
  if (place === 'gap') return isSure(comparison, found) ? weight : 'slight';
  if (isVerb(passages, draft, found)) return 'slight';
  if (kind === 'item-added' && isAgreedLanguage(draft, comparison.matches, difference)) return 'slight';
  if (isDone(draft, alignment)) return 'slight';
  if (isOfFrame(passages, draft, found) || isLostToFrame(passages, draft, found)) return 'grammar';
  if (isLostWord(draft, alignment, difference)) return 'full';
  return weight === 'full' && isInTitle(draft, difference) ? 'slight' : weight;
}

/** Whether the words at a first edge are the verb that opens a clause: a drafter has another one in its place. */
function isVerb(passages: Passages, draft: DraftWords, { alignment, difference }: FoundDifference): boolean {
  const { draftFrom, agreedFrom } = difference;
  if (draftFrom >= alignment.draftFrom) return false;
  const passage = passageAt(passages, alignment.paragraph);
  const agreed = foldedBetween(passages, passage, agreedFrom, difference.agreedTo);
  if (governsOtherwise(foldedWords(draft, draftFrom, difference.draftTo), agreed)) return false;
  // What stands before a modal acts.
  if (isModal(draft.classes[difference.draftTo])) return false;
  if (agreedFrom === 0 || passage.gapAt(agreedFrom) !== gap.blank) return true;
  const [theirs = ''] = foldedBetween(passages, passage, agreedFrom - 1, agreedFrom);
  return isBeforeVerb(theirs) || isBeforeVerb(foldedAt(draft, draftFrom - 1));
}

const isModal = (kind = 0): boolean => (kind & wordClass.modal) !== 0;

const isBeforeVerb = (word: string): boolean => word === 'to' || word === 'we' || isModal(classOf(word));

/** How many agreed words before a difference may hold the noun of a verb that the draft puts in. */
const FRAME_REACH = 16;
/** Letters by which a verb and its noun are known to be one word: "contributes", "contribution". */
const SAME_ROOT = 6;

/**
 * Whether the draft only puts its own sentence around the agreed words: with a verb where they have its noun or its
 * imperative ("civil society contributes to", for "the contribution of civil society to").
 */
function isOfFrame(
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
  if (content.length !== 1 || verb === undefined || verb.length < SAME_ROOT) return false;
  const passage = passageAt(passages, alignment.paragraph);
  const before = foldedBetween(passages, passage, Math.max(0, agreedFrom - FRAME_REACH), agreedFrom);
  return before.some((word) => word.slice(0, SAME_ROOT) === verb.slice(0, SAME_ROOT));
}

/** The most words between the draft's own verb and the agreed verb that it takes the place of. */
const SUBJECT = 4;

/** Whether the draft's own verb has taken the place of the agreed one: "Recognizes education as", for "education serves as". */
function isLostToFrame(
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

/** Content words, and share of the clause, from which a clause that stops a word short is no partial quotation. */
const WHOLE_CONTENT = 5;
const WHOLE_SHARE = 0.6;

/** Whether almost all of the clause is agreed, and only its last word is missing. */
const isLostWord = (
  draft: DraftWords,
  alignment: Alignment,
  { last, draftFrom, draftTo }: Difference,
): boolean =>
  last &&
  draftFrom === draftTo &&
  alignment.content >= WHOLE_CONTENT &&
  shareOfClause(draft, alignment.draftFrom, alignment.draftTo) >= WHOLE_SHARE;

/** Silence for reasons that are quick to see, before anything is known of what the difference is. */
function silenceBefore(comparison: ComparedDraft, found: FoundDifference): Silence | undefined {
  const { yardstick, draft } = comparison;
  const { parts, place } = found;
  if (isAgreed(comparison, found)) return 'agreed';
  if (isSaidElsewhere(yardstick.passages, draft, found)) return 'chance';
  const share = shareOfClause(
    draft,
    Math.min(...parts.map(({ draftFrom }) => draftFrom)),
    Math.max(...parts.map(({ draftTo }) => draftTo)),
  );
  if (share < LITTLE) return 'chance';
  if (isEverydayList(comparison, found.alignment)) return 'chance';
  const stock = Math.min(...parts.map((part) => stockOf(draft, yardstick.stockAt, part)));
  if (stock >= STOCK_FROM) return 'stock';
  if (share < ENOUGH && stock >= OWN_BELOW) return 'chance';
  return place === 'edge' && !isEdgeOfClause(comparison, found) ? 'chance' : undefined;
}

/** The share that the alignment and the edge have of the clause from where the reuse begins. */
const EDGE_SHARE = 0.5;
const EDGE_CONTENT = 3;

/** The bits that are enough where all of the clause is reused. */
const WHOLE_EDGE_BITS = 10;
const WHOLE_EDGE_SHARE = 0.95;

/**
 * Whether the draft says the agreed words, between the same neighbours, at another place: "coastal law, maritime law and
 * fiscal law" is another list than "port law, maritime law and coastal law", and has not lost anything to it.
 */
function isSaidElsewhere(
  passages: Passages,
  draft: DraftWords,
  { alignment, difference }: FoundDifference,
): boolean {
  const { draftFrom, draftTo, agreedFrom, agreedTo } = difference;
  if (draftFrom === draftTo || agreedFrom === agreedTo || draftFrom === 0 || draftTo >= draft.length)
    return false;
  const agreed = passageAt(passages, alignment.paragraph).idsBetween(agreedFrom, agreedTo);
  if (!agreed.some((id) => passages.vocabulary.classes[id] === 0)) return false;
  const words = [draft.ids[draftFrom - 1], ...agreed, draft.ids[draftTo]];
  return draft.ids.some((_, at) => words.every((id, i) => draft.ids[at + i] === id));
}

/** Whether so much of a clause is agreed that the words at its edge are other words for the agreed ones. */
function isEdgeOfClause(
  { yardstick, draft }: ComparedDraft,
  { alignment, difference }: FoundDifference,
): boolean {
  if (alignment.content < EDGE_CONTENT) return false;
  const from = Math.min(alignment.draftFrom, difference.draftFrom);
  const end = draft.clauseEnds[from] ?? draft.length;
  const to = Math.max(alignment.draftTo, difference.draftTo);
  const share = (to - from) / (Math.max(end, to) - from);
  if (share < EDGE_SHARE) return false;
  const isWhole = share >= WHOLE_EDGE_SHARE && difference.draftFrom < alignment.draftFrom;
  return bitsOf(draft, yardstick.stockAt, alignment) >= (isWhole ? WHOLE_EDGE_BITS : EDGE_BITS);
}

/**
 * Another title is another text. A title that lost a word between others is none: "the Global Forum on and
 * Development".
 */
function silenceOn({ yardstick, draft }: ComparedDraft, found: FoundDifference): Silence | undefined {
  const { alignment, difference, place } = found;
  if (isFactTold(yardstick.passages, draft, found)) return 'fact';
  if (isLaterYear(yardstick, draft, alignment, difference)) return 'date';
  if (isOtherSession(yardstick.passages, draft, alignment, difference)) return 'date';
  if (place === 'edge' && isNamed(yardstick.passages, draft, alignment, difference)) return 'title';
  if (isSubject(draft, difference)) return 'title';
  if (isQuoted(draft, difference)) return 'quotation';
  const isLost = difference.draftFrom === difference.draftTo && !difference.last;
  return !isLost && isInTitle(draft, difference) ? 'title' : undefined;
}

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
function isFactTold(
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

/** Verbs of what has been done. */
const DONE: ReadonlySet<string> = new Set(['have', 'has', 'had', 'was', 'were', 'did']);

/** So many words before the first equal one may stand what has been done. */
const DONE_BEFORE = 4;

/** Whether a sentence tells of what others have done: "Notes that towns have repaired mills", for "Repair mills". */
function isDone(draft: DraftWords, { draftFrom }: Alignment): boolean {
  const mine = sentenceBefore(draft, draftFrom);
  const last = mine.slice(-DONE_BEFORE);
  const isTold = last.some(
    (word, at) => DONE.has(word) && /(?:ed|en|made|built|held)$/.test(last[at + 1] ?? ''),
  );
  return isTold && OBSERVING.has(openingVerbOf(mine)) && mine.includes('that');
}

/** "have", "does not", "are": of a finite verb. */
const isFiniteVerb = (word: string): boolean =>
  word === 'not' || (classOf(word) & (wordClass.auxiliary | wordClass.modal)) !== 0;

const isAsking = (word: string): boolean => ASKING.has(word);

const asksThat = (words: readonly string[]): boolean =>
  words.some((word, at) => isAsking(word) && words[at + 1] === 'that');

/** Whether a name stands at an edge, on either side: the draft names another thing. */
function isNamed(
  passages: Passages,
  draft: DraftWords,
  { paragraph }: Alignment,
  { draftFrom, draftTo, agreedFrom, agreedTo }: Difference,
): boolean {
  const ours = draftText(draft, draftFrom, draftTo);
  const theirs = textBetween(passages, paragraph, agreedFrom, agreedTo).text;
  const opens = passageAt(passages, paragraph).gapAt(agreedFrom) === gap.clause;
  return hasName(ours, draft.gaps[draftFrom] === gap.clause) || hasName(theirs, opens);
}

/** A capital that is not that of States, whoever they are. */
const NAME = /(?<!\p{L})(?!(?:Member |Observer )?States?\b|Governments?\b|Parties\b)\p{Lu}/u;

/** Whether words hold a name, save by the first letter of a sentence. */
const hasName = (words: string, opens: boolean): boolean => NAME.test(opens ? words.slice(1) : words);

/** Equal words beside an edge with which the draft's words must stand elsewhere. */
const BESIDE = 5;

/** Whether the draft's words at a difference stand in the yardstick, with half of what surrounds them. */
function isAgreed(
  { yardstick: { passages }, matches }: ComparedDraft,
  { alignment, difference, place }: FoundDifference,
): boolean {
  const isStart = place === 'edge' && difference.draftTo <= alignment.draftFrom;
  const half = (alignment.draftTo - alignment.draftFrom) / 2;
  const beside = Math.floor(Math.min(half, BESIDE));
  const before =
    isStart && difference.draftFrom < difference.draftTo ? 0 : place === 'edge' && !isStart ? beside : 1;
  const from = difference.draftFrom - before;
  const end = difference.last ? difference.draftTo - 1 : difference.draftTo;
  const to = isStart ? difference.draftTo + beside - 1 : end;
  const lost = difference.last && difference.draftFrom === difference.draftTo;
  const least = place === 'edge' || isLongInsertion(difference) ? 0 : half;
  return matches.shared.runs.some(({ paragraph, draft, agreed, length }) => {
    if (length < least || draft > from || draft + length <= to) return false;
    return !lost || endsClause(passages, paragraph, agreed + to + 1 - draft);
  });
}

/** So many words put in, which stand in an adopted text with the words on either side, nobody put in. */
const LONG_INSERTION = 4;

const isLongInsertion = ({ draftFrom, draftTo, agreedFrom, agreedTo }: Difference): boolean =>
  agreedFrom === agreedTo && draftTo - draftFrom >= LONG_INSERTION;

function endsClause(passages: Passages, paragraph: number, word: number): boolean {
  const passage = passageAt(passages, paragraph);
  return passage.gapAt(word) !== gap.blank;
}

/** The hash of a difference's words in the draft with the equal words around them. */
export const hashAround = (draft: DraftWords, alignment: Alignment, difference: Difference): number =>
  hashOfWords(wordsAround(draft, alignment, difference));

/** Content words on either side of a difference that must stand elsewhere, too. */
const CONTEXT = 3;

/** A difference's words in the draft with the equal words around them. */
function wordsAround(draft: DraftWords, alignment: Alignment, difference: Difference): readonly string[] {
  let from = difference.draftFrom;
  for (let content = 0; from > alignment.draftFrom && content < CONTEXT; )
    if (draft.classes[--from] === 0) content++;
  let to = difference.draftTo;
  for (let content = 0; to < alignment.draftTo && content < CONTEXT; )
    if (draft.classes[to++] === 0) content++;
  return foldedWords(draft, from, to);
}

/** Who else says what the draft says: a resolution of the tables, or an adopted document of the loaded corpus. */
function holderOf({ precedents, loaded }: Yardstick, words: readonly string[]): string | undefined {
  const symbol = precedents.elsewhere(hashOfWords(words));
  return symbol === undefined ? loaded.heldBy(words) : `resolution ${symbol}`;
}
