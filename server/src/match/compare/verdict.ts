/**
 * The verdict on a difference between a draft and an agreed paragraph: what it is, what it weighs, or why nothing is to be
 * said of it. How the figures were chosen: docs/matching.md.
 */

import { type Alignment, type Difference, sizeOf } from '../align/align';
import { draftText, foldedWords } from '../align/draft-tokens';
import { type ComparedDraft, type FoundDifference, shareOfClause } from '../align/near-misses';
import { wordClass } from '../index/english';
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
  WHOLE_CLAUSE_BITS,
} from './evidence';
import { isLaterYear, isOtherSession } from './later-dates';
import { isInTitle, isQuoted, isSubject } from './names-and-quotations';
import {
  hasOtherFrames,
  isLostToFrame,
  isOfFrame,
  isOpeningVerb,
  isOwnLead,
  saysWhichOnes,
} from './own-frame';
import { isAnotherOrgan, isTurned } from './sense';
import { isDone, isFactTold } from './told-facts';

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
      place === 'gap' && sizeOf(difference) > LONGEST_PERSON && !isPure(difference) && !difference.reordered
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
  if (saysWhichOnes(passages, draft, found)) return 'grammar';
  if (place === 'gap') return isSure(comparison, found) ? weight : 'slight';
  if (isOpeningVerb(passages, draft, found)) return 'slight';
  if (kind === 'item-added' && isAgreedLanguage(draft, comparison.matches, difference)) return 'slight';
  if (isDone(draft, alignment)) return 'slight';
  if (isExample(passages, found)) return 'slight';
  if (isOfFrame(passages, draft, found) || isLostToFrame(passages, draft, found)) return 'grammar';
  if (isLostWord(draft, alignment, difference)) return 'full';
  return weight === 'full' && isInTitle(draft, difference) ? 'slight' : weight;
}

/** Words that open a list of examples, the last of them first, and so far before an item they may stand. */
const SUCH_AS = ['such', 'as'];
const LONGEST_LIST = 24;

/** Whether agreed words that a draft leaves out are of a list of examples ("such as oars, ropes and sails"), which it may quote in part. */
function isExample(passages: Passages, { alignment, difference }: FoundDifference): boolean {
  const { draftFrom, draftTo, agreedFrom, agreedTo } = difference;
  if (draftFrom < draftTo) return false;
  const passage = passageAt(passages, alignment.paragraph);
  const from = Math.max(0, agreedFrom - LONGEST_LIST);
  const before = foldedBetween(passages, passage, from, agreedFrom);
  const opens = before.findLastIndex((_, at) => SUCH_AS.every((each, i) => before[at + i] === each));
  if (opens < 0) return false;
  for (let word = from + opens; word < agreedTo; word++) if (passage.gapAt(word) === gap.clause) return false;
  const words = foldedBetween(passages, passage, agreedFrom, Math.min(agreedTo + 1, passage.length));
  const isItem =
    passage.gapAt(agreedFrom) === gap.comma &&
    (passage.gapAt(agreedTo) !== gap.blank || words.at(-1) === 'and');
  return isItem || words[0] === 'and';
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
  if (isOwnLead(yardstick.passages, draft, found) || hasOtherFrames(comparison, found)) return 'chance';
  const stock = Math.min(...parts.map((part) => stockOf(draft, yardstick.stockAt, part)));
  if (stock >= STOCK_FROM) return 'stock';
  if (share < ENOUGH && stock >= OWN_BELOW) return 'chance';
  return place === 'edge' && !isEdgeOfClause(comparison, found) ? 'chance' : undefined;
}

/** The share that the alignment and the edge have of the clause from where the reuse begins. */
const EDGE_SHARE = 0.5;
const EDGE_CONTENT = 3;

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
  return bitsOf(draft, yardstick.stockAt, alignment) >= (isWhole ? WHOLE_CLAUSE_BITS : EDGE_BITS);
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
  if (place === 'edge' && !isOtherActor(yardstick.passages, draft, found)) {
    if (isNamed(yardstick.passages, draft, alignment, difference)) return 'title';
  }
  if (isSubject(draft, difference)) return 'title';
  if (isQuoted(draft, difference)) return 'quotation';
  const isLost = difference.draftFrom === difference.draftTo && !difference.last;
  return !isLost && isInTitle(draft, difference) ? 'title' : undefined;
}

/** Whether another organ is said to do what the agreed text says: "The Port Office shall keep", for "The Harbour Fund shall keep". */
const isOtherActor = (passages: Passages, draft: DraftWords, found: FoundDifference): boolean =>
  ((draft.classes[found.difference.draftTo] ?? 0) & wordClass.modal) !== 0 &&
  isAnotherOrgan(draft, passages, found);

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
