/** Passages that a paragraph of a draft almost repeats: the best alignment for each stretch of the draft. */

import { gap } from '../index/punctuation';
import { type DraftWords, type Passages, passageAt } from '../reference/passages';
import { STOCK_FROM, type StockAt } from '../reference/precedents';
import { type Alignment, contentBetween, grow, sizeOf } from './align';
import { type RunGroups, runGroups } from './runs-by-paragraph';
import { type Runs, runAt, runsIn } from './shared-runs';

/** What a near-miss must have; the figures are measured, see docs/matching.md. */
export interface Thresholds {
  /** Equal content words. */
  readonly content: number;
  /** Equal words as a share of equal and differing ones. */
  readonly similarity: number;
  readonly differences: number;
}

export const thresholds: Thresholds = { content: 3, similarity: 0.75, differences: 4 };

/** What a draft's paragraph and the passages have in common. */
export interface Matches {
  readonly runs: Runs;
  /** All alignments, without a difference too, best first. May overlap. */
  readonly alignments: readonly Alignment[];
}

/** A run inside another is dropped if the outer one is at least this many words longer. */
const LONGER = 4;

/**
 * Aligns a draft's paragraph with the passages that share three words with it. With `stockAt`, passages that
 * share only stock phrases are passed over.
 */
export function matchesIn(draft: DraftWords, passages: Passages, stockAt?: StockAt): Matches {
  const runs = runsIn(draft, passages);
  const groups = runGroups(passages, runs);
  const own = ownPhrases(draft, runs, stockAt);
  const alignments: Alignment[] = [];
  for (const head of groups.heads)
    if (restsOn(draft, runs, groups, head, own))
      addAlignments(alignments, draft, passages, runs, groups, head);
  return { runs, alignments: alignments.sort((a, b) => b.score - a.score || a.paragraph - b.paragraph) };
}

/** Draft word -> how many phrases before it stand in a passage and are not stock. */
function ownPhrases({ ids, length }: DraftWords, { phrases }: Runs, stockAt?: StockAt): number[] {
  const own: number[] = new Array(length + 1);
  own[0] = 0;
  for (let i = 0; i < length; i++) {
    const isOwn = phrases[i] !== undefined && (!stockAt || stockAt(ids, i) < STOCK_FROM);
    own[i + 1] = (own[i] as number) + (isOwn ? 1 : 0);
  }
  return own;
}

/** Equal content words that a paragraph must share with the draft. */
const FEWEST_CONTENT = 2;

/** Whether the runs of a paragraph hold enough content words, and a phrase that is not stock. */
function restsOn(
  draft: DraftWords,
  { drafts, lengths }: Runs,
  { next }: RunGroups,
  head: number,
  own: readonly number[],
): boolean {
  let content = 0;
  let isOwn = false;
  for (let run = head; run >= 0; run = next[run] as number) {
    const from = drafts[run] as number;
    const to = from + (lengths[run] as number);
    content += contentBetween(draft, from, to);
    isOwn ||= (own[to - 2] as number) > (own[from] as number);
  }
  return isOwn && content >= FEWEST_CONTENT;
}

/** Adds the alignments around the runs of one paragraph; those with hardly a content word are dropped. */
function addAlignments(
  alignments: Alignment[],
  draft: DraftWords,
  passages: Passages,
  runs: Runs,
  { next }: RunGroups,
  head: number,
): void {
  const first = alignments.length;
  let most = 0;
  const passage = passageAt(passages, runs.paragraphs[head] as number);
  const least = (next[head] as number) < 0 ? thresholds.content : FEWEST_CONTENT;
  for (let run = head; run >= 0; run = next[run] as number) {
    if (!isPromising(draft, runs, run) || isHeld(alignments, first, runs, run)) continue;
    const alignment = grow(draft, passage, runAt(runs, run), least);
    if (!alignment) continue;
    alignments.push(alignment);
    if (alignment.content > most) most = alignment.content;
  }
  // Little of a paragraph is of use beside more of it only.
  if (most < thresholds.content) alignments.length = first;
}

/** Whether a run may be part of a departure: it has a content word, and no longer run holds it on both sides. */
function isPromising(draft: DraftWords, { drafts, lengths, covered }: Runs, run: number): boolean {
  const from = drafts[run] as number;
  const end = from + (lengths[run] as number);
  if (contentBetween(draft, from, end) === 0) return false;
  const longer = (lengths[run] as number) + LONGER;
  if (from === 0 || end === draft.length) return true;
  return !((covered[from - 1] as number) >= longer && (covered[end] as number) >= longer);
}

/** Whether one of the alignments from `first` on holds a run. */
function isHeld(
  alignments: readonly Alignment[],
  first: number,
  { drafts, agreeds, lengths }: Runs,
  run: number,
): boolean {
  const draft = drafts[run] as number;
  const agreed = agreeds[run] as number;
  const length = lengths[run] as number;
  for (let at = first; at < alignments.length; at++) {
    const { draftFrom, draftTo, agreedFrom, agreedTo } = alignments[at] as Alignment;
    if (
      draftFrom <= draft &&
      draft + length <= draftTo &&
      agreedFrom <= agreed &&
      agreed + length <= agreedTo
    )
      return true;
  }
  return false;
}

/** Whether an alignment is close enough to be a departure rather than chance. */
export function isNear(alignment: Alignment, limits: Thresholds): boolean {
  const differing = alignment.differences.reduce((sum, difference) => sum + sizeOf(difference), 0);
  return (
    alignment.content >= limits.content &&
    alignment.words >= limits.similarity * (alignment.words + differing) &&
    alignment.differences.length <= limits.differences
  );
}

/** The share that a stretch of words has of the clauses it lies in. */
export function shareOfClause(draft: DraftWords, draftFrom: number, draftTo: number): number {
  const from = draft.clauseStarts[draftFrom] ?? draftFrom;
  const to = draft.gaps[draftTo] === gap.clause ? draftTo : (draft.clauseEnds[draftTo] ?? draft.length);
  return (draftTo - draftFrom) / (to - from);
}
