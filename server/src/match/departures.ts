/**
 * Departures from agreed language: the places where a paragraph of a draft almost repeats the yardstick and
 * says something else. Pure; the same words give the same answer. How the figures were chosen: docs/matching.md.
 */
import { type Alignment, type Difference, sizeOf } from './align';
import { type Bridge, bridgesIn } from './bridges';
import { type Judged, judge } from './differences';
import { extendHash, hashOfWord, hashOfWords } from './hashes';
import { isNear, type Matches, matchesIn, shareOfClause, thresholds } from './near-misses';
import { type DraftWords, gap, type Passages } from './passages';
import { isInTitle, isQuoted } from './proper-words';
import type { Yardstick } from './yardstick';

/** Why a difference is not reported. */
export type Silence = 'chance' | 'agreed' | 'grammar' | 'title' | 'quotation' | 'stock';

/** A difference between the draft and the agreed passage that is nearest to it. */
export interface Departure extends Judged {
  readonly difference: Difference;
  readonly alignment: Alignment;
  /** Another adopted resolution that holds the draft's words: `78/217`. */
  readonly elsewhere?: string;
  /** Set where nothing is to be reported, and why. */
  readonly silence?: Silence;
}

/** A phrase that stands in as many resolutions on other subjects is nobody's language. */
const STOCK_FROM = 40;
/** Where little of the clause is matched, the phrase must be the yardstick's own. */
const OWN_BELOW = 4;
/** The least share of the clause, and the share from which a phrase need not be the yardstick's own. */
const LITTLE = 0.1;
const ENOUGH = 0.4;
/** Content words on either side of a difference that must stand elsewhere, too. */
const CONTEXT = 3;

/** What departs from the yardstick in a paragraph of a draft, in the order of its words. */
export function departures(yardstick: Yardstick, draft: DraftWords): Departure[] {
  return weighed(yardstick, draft, matchesIn(draft, yardstick.passages)).filter(isReported);
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

/** A longer difference is shown as a hint: nobody can say which words stand for which. */
function restructured(yardstick: Yardstick, draft: DraftWords, matches: Matches, bridge: Bridge): Departure {
  const { alignment, difference, parts } = bridge;
  const rests = {
    from: Math.min(...parts.map(({ draftFrom }) => draftFrom)),
    to: Math.max(...parts.map(({ draftTo }) => draftTo)),
    stock: Math.min(...parts.map((part) => stockOf(yardstick.passages, part, yardstick.precedents.stock))),
  };
  const departure = departureAt(yardstick, draft, matches, alignment, difference, rests);
  const kind = sizeOf(difference) === 1 ? departure.kind : 'restructured';
  return { ...departure, kind, weight: departure.weight === 'grammar' ? 'grammar' : 'slight' };
}

/** Whether a better alignment has already spoken about the place of a difference. */
function holdsPlace(other: Alignment, { draftFrom, draftTo }: Difference): boolean {
  if (draftFrom === draftTo) return other.draftFrom < draftFrom && draftFrom < other.draftTo;
  return other.draftFrom < draftTo && draftFrom < other.draftTo;
}

/** What a departure rests on: the draft's words from and to, and how usual their rarest phrase is. */
interface Rests {
  readonly from: number;
  readonly to: number;
  readonly stock: number;
}

const restsOf = ({ passages, precedents }: Yardstick, alignment: Alignment): Rests => ({
  from: alignment.draftFrom,
  to: alignment.draftTo,
  stock: stockOf(passages, alignment, precedents.stock),
});

function departureAt(
  yardstick: Yardstick,
  draft: DraftWords,
  matches: Matches,
  alignment: Alignment,
  difference: Difference,
  rests: Rests = restsOf(yardstick, alignment),
): Departure {
  const { passages, precedents } = yardstick;
  const judged = judge(draft, passages, difference);
  const silence = silenceOn(yardstick, draft, matches, { ...judged, alignment, difference }, rests);
  const elsewhere = silence ? undefined : precedents.elsewhere(hashAround(draft, alignment, difference));
  return { ...judged, alignment, difference, ...(silence && { silence }), ...(elsewhere && { elsewhere }) };
}

function silenceOn(
  { passages }: Yardstick,
  draft: DraftWords,
  matches: Matches,
  departure: Departure,
  { from, to, stock }: Rests,
): Silence | undefined {
  const { alignment, difference } = departure;
  if (departure.weight === 'grammar') return 'grammar';
  if (isAgreed(passages, matches, alignment, difference)) return 'agreed';
  if (isQuoted(draft, difference)) return 'quotation';
  if (isInTitle(draft, difference)) return 'title';
  const share = shareOfClause(draft, from, to);
  if (share < LITTLE) return 'chance';
  if (stock >= STOCK_FROM) return 'stock';
  return share < ENOUGH && stock >= OWN_BELOW ? 'chance' : undefined;
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
  return matches.runs.some(
    (run) =>
      run.length >= half &&
      run.draft <= from &&
      run.draft + run.length > to &&
      (!lost || endsClause(passages, run.agreed + to + 1 - run.draft)),
  );
}

const endsClause = (passages: Passages, position: number): boolean =>
  position >= passages.gaps.length || passages.gaps[position] !== gap.blank;

/** In how many resolutions on other subjects the rarest phrase of an alignment stands. */
export function stockOf(passages: Passages, alignment: Alignment, count: (phrase: number) => number): number {
  let rarest = Number.POSITIVE_INFINITY;
  let at = alignment.agreedFrom;
  for (const difference of [...alignment.differences, endOf(alignment)]) {
    for (; at + 2 < difference.agreedFrom; at++) rarest = Math.min(rarest, count(hashAt(passages, at, 3)));
    at = difference.agreedTo;
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

/** The hash of words of the passages. */
export function hashAt(passages: Passages, from: number, words: number): number {
  let hash = 0;
  for (let at = from; at < from + words; at++)
    hash = extendHash(hash, wordHash(passages, passages.ids[at] as number));
  return hash;
}

const hashes = new WeakMap<Passages, Float64Array>();

function wordHash(passages: Passages, id: number): number {
  let known = hashes.get(passages);
  if (!known) {
    known = new Float64Array(passages.vocabulary.words.length).fill(-1);
    hashes.set(passages, known);
  }
  if ((known[id] as number) < 0) known[id] = hashOfWord(passages.vocabulary.words[id] as string);
  return known[id] as number;
}

/** The hash of a difference's words in the draft with the equal words around them. */
export function hashAround(draft: DraftWords, alignment: Alignment, difference: Difference): number {
  let from = difference.draftFrom;
  for (let content = 0; from > alignment.draftFrom && content < CONTEXT; )
    if (draft.classes[--from] === 0) content++;
  let to = difference.draftTo;
  for (let content = 0; to < alignment.draftTo && content < CONTEXT; )
    if (draft.classes[to++] === 0) content++;
  return hashOfWords(draft.folded.slice(from, to));
}
