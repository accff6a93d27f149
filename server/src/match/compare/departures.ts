/**
 * Departures from agreed language: the places where a paragraph of a draft almost repeats the yardstick and
 * says something else. Pure; the same words give the same answer. How the figures were chosen: docs/matching.md.
 */

import { gap } from '../index/punctuation';
import { hashOfWords } from '../index/word-hashes';
import { type DraftWords, type Passages, passageAt } from '../reference/passages';
import { STOCK_FROM } from '../reference/precedents';
import type { Yardstick } from '../reference/reference-texts';
import { type Alignment, contentBetween, type Difference, sizeOf, weightBetween } from './align';
import { classify, type DifferenceClass, type Weight } from './classify-difference';
import { foldedWords } from './draft-tokens';
import { type Bridge, bridgesIn } from './gapped-alignments';
import { isInTitle, isQuoted } from './names-and-quotations';
import { isNear, type Matches, matchesIn, shareOfClause, thresholds } from './near-misses';

/** Why a difference is not reported. */
export type Silence = 'chance' | 'agreed' | 'grammar' | 'date' | 'title' | 'quotation' | 'stock';

/**
 * A difference between the draft and the agreed passage that is nearest to it. Where it is passed over as chance,
 * stock or agreed, it is not classified: `kind` and `weight` say nothing then.
 */
export interface Departure extends DifferenceClass {
  readonly difference: Difference;
  readonly alignment: Alignment;
  /** Another adopted document that holds the draft's words: `resolution 78/217`. */
  readonly elsewhere?: string;
  /** Set where nothing is to be reported, and why. */
  readonly silence?: Silence;
}

/** Where little of the clause is matched, the phrase must be the yardstick's own. */
const OWN_BELOW = 4;
/** The least share of the clause, and the share from which a phrase need not be the yardstick's own. */
const LITTLE = 0.1;
const ENOUGH = 0.4;
/** Content words on either side of a difference that must stand elsewhere, too. */
const CONTEXT = 3;

/** What departs from the yardstick in a paragraph of a draft, in the order of its words. */
export function departures(yardstick: Yardstick, draft: DraftWords): Departure[] {
  return weighed(yardstick, draft, matchesIn(draft, yardstick.passages, yardstick.stockAt)).filter(
    isReported,
  );
}

/** Whether something is to be said on a difference. */
export const isReported = ({ silence }: Departure): boolean => silence === undefined;

/** Every difference from the matched passages that was looked at, those included on which nothing is said. */
export function weighed(yardstick: Yardstick, draft: DraftWords, matches: Matches): Departure[] {
  const found: Departure[] = [];
  const claimed: Alignment[] = [];
  for (const alignment of matches.alignments) {
    if (!isNear(alignment, thresholds)) continue;
    for (const difference of alignment.differences) {
      if (claimed.some((other) => holdsPlace(other, difference))) continue;
      if (isOutweighed(draft, matches, alignment, difference)) continue;
      found.push(departureAt(yardstick, draft, matches, alignment, difference));
    }
    claimed.push(alignment);
  }
  for (const bridge of bridgesIn(draft, yardstick.passages, matches.alignments)) {
    const { draftFrom, draftTo } = bridge.difference;
    const isSpoken = found.some(
      ({ difference, silence }) =>
        !silence && difference.draftFrom < draftTo && draftFrom < difference.draftTo,
    );
    const isClaimed = claimed.some(
      (other) => other !== bridge.alignment && other.draftFrom < draftFrom && draftTo < other.draftTo,
    );
    if (!isSpoken && !isClaimed) found.push(restructured(yardstick, draft, matches, bridge));
  }
  return found.sort((a, b) => a.difference.draftFrom - b.difference.draftFrom);
}

/** Whether the words at a difference are part of a run of agreed words that weighs more than the alignment. */
function isOutweighed(
  draft: DraftWords,
  { shared }: Matches,
  alignment: Alignment,
  difference: Difference,
): boolean {
  for (const run of shared.runs) {
    const draftFrom = run.draft;
    const draftTo = draftFrom + run.length;
    // Runs come in the order of the draft.
    if (draftFrom > difference.draftTo) return false;
    if (
      holdsPlace({ draftFrom, draftTo }, difference) &&
      contentBetween(draft, draftFrom, draftTo) >= thresholds.content &&
      weightBetween(draft, draftFrom, draftTo) > alignment.score
    )
      return true;
  }
  return false;
}

/** A longer difference is shown as a hint: it is not clear which words stand for which. */
function restructured(yardstick: Yardstick, draft: DraftWords, matches: Matches, bridge: Bridge): Departure {
  const { alignment, difference, parts } = bridge;
  const rests = {
    from: Math.min(...parts.map(({ draftFrom }) => draftFrom)),
    to: Math.max(...parts.map(({ draftTo }) => draftTo)),
    stock: Math.min(...parts.map((part) => stockOf(yardstick, draft, part))),
  };
  const departure = departureAt(yardstick, draft, matches, alignment, difference, rests);
  const kind = sizeOf(difference) === 1 ? departure.kind : 'restructured';
  return { ...departure, kind, weight: departure.weight === 'grammar' ? 'grammar' : 'slight' };
}

/** Whether a better alignment has already spoken about the place of a difference. */
function holdsPlace(
  other: Pick<Alignment, 'draftFrom' | 'draftTo'>,
  { draftFrom, draftTo }: Difference,
): boolean {
  if (draftFrom === draftTo) return other.draftFrom < draftFrom && draftFrom < other.draftTo;
  return other.draftFrom < draftTo && draftFrom < other.draftTo;
}

/** What a departure rests on: the draft's words from and to, and how usual their rarest phrase is. */
interface Rests {
  readonly from: number;
  readonly to: number;
  readonly stock: number;
}

const restsOf = (yardstick: Yardstick, draft: DraftWords, alignment: Alignment): Rests => ({
  from: alignment.draftFrom,
  to: alignment.draftTo,
  stock: stockOf(yardstick, draft, alignment),
});

function departureAt(
  yardstick: Yardstick,
  draft: DraftWords,
  matches: Matches,
  alignment: Alignment,
  difference: Difference,
  rests: Rests = restsOf(yardstick, draft, alignment),
): Departure {
  const { passages } = yardstick;
  const rare = silenceBefore(passages, draft, matches, alignment, difference, rests);
  if (rare) return { kind: 'replaced', weight: 'full', alignment, difference, silence: rare };
  const { kind, weight } = classify(draft, passages, alignment.paragraph, difference);
  const judged = { kind, weight: weighing(draft, alignment, difference, weight) };
  const silence =
    judged.weight === 'grammar' ? 'grammar' : silenceOn(yardstick, draft, alignment, difference);
  if (silence) return { ...judged, alignment, difference, silence };
  const elsewhere = holderOf(yardstick, wordsAround(draft, alignment, difference));
  return { ...judged, alignment, difference, ...(elsewhere && { elsewhere }) };
}

/** What the place of a difference makes of its weight: a whole clause that stops a word short, a name with a hole. */
function weighing(draft: DraftWords, alignment: Alignment, difference: Difference, weight: Weight): Weight {
  if (isLostWord(draft, alignment, difference)) return 'full';
  return weight === 'full' && isInTitle(draft, difference) ? 'slight' : weight;
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

/** Silence for reasons that are quick to see, before the difference is classified. */
function silenceBefore(
  passages: Passages,
  draft: DraftWords,
  matches: Matches,
  alignment: Alignment,
  difference: Difference,
  { from, to, stock }: Rests,
): Silence | undefined {
  if (isAgreed(passages, matches, alignment, difference)) return 'agreed';
  const share = shareOfClause(draft, from, to);
  if (share < LITTLE) return 'chance';
  if (stock >= STOCK_FROM) return 'stock';
  return share < ENOUGH && stock >= OWN_BELOW ? 'chance' : undefined;
}

/**
 * Another title is another text. A title that lost a word between others is none: "the Global Forum on and
 * Development".
 */
function silenceOn(
  yardstick: Yardstick,
  draft: DraftWords,
  alignment: Alignment,
  difference: Difference,
): Silence | undefined {
  if (isLaterYear(yardstick, draft, alignment, difference)) return 'date';
  if (isQuoted(draft, difference)) return 'quotation';
  const isLost = difference.draftFrom === difference.draftTo && !difference.last;
  return !isLost && isInTitle(draft, difference) ? 'title' : undefined;
}

const YEAR = /^[12]\d{3}$/;

/** Whether the draft names a year after the agreed text was adopted: what has come since is its own to say. */
function isLaterYear(
  { yearOf }: Yardstick,
  { words }: DraftWords,
  { paragraph }: Alignment,
  { draftFrom, draftTo }: Difference,
): boolean {
  const adopted = yearOf(paragraph);
  const [year] = words.slice(draftFrom, draftTo);
  if (draftTo - draftFrom !== 1 || !year || adopted === undefined) return false;
  return YEAR.test(year.folded) && Number(year.folded) > adopted;
}

/** Whether the draft's words at a difference stand in the yardstick, with half of what surrounds them. */
function isAgreed(
  passages: Passages,
  matches: Matches,
  alignment: Alignment,
  difference: Difference,
): boolean {
  const half = (alignment.draftTo - alignment.draftFrom) / 2;
  const from = difference.draftFrom - 1;
  const to = difference.last ? difference.draftTo - 1 : difference.draftTo;
  const lost = difference.last && difference.draftFrom === difference.draftTo;
  for (const { paragraph, draft, agreed, length } of matches.shared.runs) {
    if (length < half || draft > from || draft + length <= to) continue;
    if (!lost || endsClause(passages, paragraph, agreed + to + 1 - draft)) return true;
  }
  return false;
}

function endsClause(passages: Passages, paragraph: number, word: number): boolean {
  const passage = passageAt(passages, paragraph);
  return word >= passage.length || passage.gapAt(word) !== gap.blank;
}

/** In how many resolutions on other subjects the rarest phrase of an alignment stands. */
function stockOf({ stockAt }: Yardstick, { ids }: DraftWords, alignment: Alignment): number {
  let rarest = Number.POSITIVE_INFINITY;
  let at = alignment.draftFrom;
  for (const { draftFrom, draftTo } of [...alignment.differences, endOf(alignment)]) {
    for (; at + 2 < draftFrom; at++) rarest = Math.min(rarest, stockAt(ids, at));
    at = draftTo;
  }
  return rarest;
}

const endOf = ({ draftTo, agreedTo }: Alignment): Difference => ({
  draftFrom: draftTo,
  draftTo,
  agreedFrom: agreedTo,
  agreedTo,
  last: false,
});

/** The hash of a difference's words in the draft with the equal words around them. */
export const hashAround = (draft: DraftWords, alignment: Alignment, difference: Difference): number =>
  hashOfWords(wordsAround(draft, alignment, difference));

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
