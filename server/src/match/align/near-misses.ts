/** Passages that a paragraph of a draft almost repeats: the best alignment for each stretch of the draft. */

import { type DraftWords, type Passages, passageAt } from '../reference/passages';
import { STOCK_FROM, type StockAt } from '../reference/precedents';
import type { Yardstick } from '../reference/reference-texts';
import { type Alignment, contentBetween, type Difference, grow, sizeOf } from './align';
import { runsIn, type SharedRuns } from './shared-runs';
import type { SharedRun } from './trigrams';

/** What a near-miss must have; the figures are measured, see docs/matching.md. */
export interface Thresholds {
  /** Equal content words. */
  readonly content: number;
  /** Equal words as a share of equal and differing ones. */
  readonly similarity: number;
  readonly differences: number;
}

export const thresholds: Thresholds = { content: 3, similarity: 0.75, differences: 4 };

/** What is enough where the equal words are no chance. */
export const thresholdsOfSure: Thresholds = { ...thresholds, similarity: 0.7 };

/** What a draft's paragraph and the passages have in common. */
export interface Matches {
  readonly shared: SharedRuns;
  /** All alignments, without a difference too, best first. May overlap. */
  readonly alignments: readonly Alignment[];
}

/** A draft's paragraph with all that it shares with the yardstick. */
export interface ComparedDraft {
  readonly yardstick: Yardstick;
  readonly draft: DraftWords;
  readonly matches: Matches;
}

/**
 * - `inside`: equal words stand on both sides
 * - `edge`: at the first or last words of a reused clause
 * - `gap`: between two parts of one paragraph that are too far apart for an alignment
 */
export type DifferencePlace = 'inside' | 'edge' | 'gap';

/** A difference, where it was found. */
export interface FoundDifference {
  readonly difference: Difference;
  /** The alignment that it belongs to, or the heavier one of two. */
  readonly alignment: Alignment;
  readonly place: DifferencePlace;
  /** All alignments that it rests on. */
  readonly parts: readonly Alignment[];
}

/** A run inside another is dropped if the outer one is at least this many words longer. */
const LONGER = 4;

/**
 * Aligns a draft's paragraph with the passages that share three words with it. With `stockAt`, passages that
 * share only stock phrases are passed over.
 */
export function matchesIn(draft: DraftWords, passages: Passages, stockAt?: StockAt): Matches {
  const shared = runsIn(draft, passages);
  const rare = rarePhrases(draft, shared, stockAt);
  const alignments = byParagraph(shared.runs)
    .filter((runs) => restsOn(draft, runs, rare))
    .flatMap((runs) => alignmentsOf(draft, passages, shared, runs));
  return { shared, alignments: alignments.sort((a, b) => b.score - a.score || a.paragraph - b.paragraph) };
}

/** The runs of each paragraph of the passages, in the order of the draft. */
function byParagraph(runs: readonly SharedRun[]): SharedRun[][] {
  const groups = new Map<number, SharedRun[]>();
  for (const run of runs) {
    const group = groups.get(run.paragraph);
    if (group) group.push(run);
    else groups.set(run.paragraph, [run]);
  }
  return [...groups.values()];
}

/** Draft word -> how many phrases before it stand in a passage and are not stock. */
function rarePhrases({ ids, length }: DraftWords, { phrases }: SharedRuns, stockAt?: StockAt): number[] {
  const rare: number[] = new Array(length + 1);
  rare[0] = 0;
  for (let at = 0; at < length; at++) {
    const isRare = phrases[at] !== undefined && (!stockAt || stockAt(ids, at) < STOCK_FROM);
    rare[at + 1] = (rare[at] as number) + (isRare ? 1 : 0);
  }
  return rare;
}

/** Equal content words that a paragraph must share with the draft. */
const FEWEST_CONTENT = 2;

/** Whether the runs of a paragraph hold enough content words, and a phrase that is not stock. */
function restsOn(draft: DraftWords, runs: readonly SharedRun[], rare: readonly number[]): boolean {
  const content = runs.reduce(
    (sum, run) => sum + contentBetween(draft, run.draft, run.draft + run.length),
    0,
  );
  const hasRare = runs.some(
    (run) => (rare[run.draft + run.length - 2] as number) > (rare[run.draft] as number),
  );
  return hasRare && content >= FEWEST_CONTENT;
}

/** The alignments around the runs of one paragraph; none where the best has hardly a content word. */
function alignmentsOf(
  draft: DraftWords,
  passages: Passages,
  { covered }: SharedRuns,
  runs: readonly SharedRun[],
): Alignment[] {
  const passage = passageAt(passages, (runs[0] as SharedRun).paragraph);
  const least = runs.length === 1 ? thresholds.content : FEWEST_CONTENT;
  const alignments: Alignment[] = [];
  for (const run of runs) {
    if (!isPromising(draft, covered, run) || alignments.some((alignment) => holdsRun(alignment, run)))
      continue;
    const alignment = grow(draft, passage, run, least);
    if (alignment) alignments.push(alignment);
  }
  // Little of a paragraph is of use only beside more of it.
  return alignments.some(({ content }) => content >= thresholds.content) ? alignments : [];
}

/** Whether a run may be part of a departure: it has a content word, and no longer run holds it on both sides. */
function isPromising(draft: DraftWords, covered: readonly number[], run: SharedRun): boolean {
  const end = run.draft + run.length;
  if (contentBetween(draft, run.draft, end) === 0) return false;
  // Beyond the ends of the draft nothing is covered.
  const isCovered = (word: number) => (covered[word] ?? 0) >= run.length + LONGER;
  return !(isCovered(run.draft - 1) && isCovered(end));
}

/** Whether a run lies within an alignment, in both texts. */
export const holdsRun = ({ draftFrom, draftTo, agreedFrom, agreedTo }: Alignment, run: SharedRun): boolean =>
  draftFrom <= run.draft &&
  run.draft + run.length <= draftTo &&
  agreedFrom <= run.agreed &&
  run.agreed + run.length <= agreedTo;

/** Whether an alignment is close enough to be a departure rather than chance. */
export function isNear(alignment: Alignment, limits: Thresholds): boolean {
  const differing = alignment.differences.reduce((sum, difference) => sum + unlikenessOf(difference), 0);
  return (
    alignment.content >= limits.content &&
    alignment.words >= limits.similarity * (alignment.words + differing) &&
    alignment.differences.length <= limits.differences
  );
}

/** What words in another order count for among those that differ. */
const ANOTHER_ORDER = 2;

/** What a whole item of a list counts for that the draft leaves out. */
const ONE_ITEM = 3;

function unlikenessOf(difference: Difference): number {
  const most = difference.reordered ? ANOTHER_ORDER : difference.item ? ONE_ITEM : Number.POSITIVE_INFINITY;
  return Math.min(most, sizeOf(difference));
}

/** The share that a stretch of words has of the clauses it lies in. */
export function shareOfClause(draft: DraftWords, draftFrom: number, draftTo: number): number {
  const from = draft.clauseStarts[draftFrom] as number;
  const to = draft.clauseEnds[draftTo - 1] as number;
  return (draftTo - draftFrom) / (to - from);
}
