/** Passages that a paragraph of a draft almost repeats: the best alignment for each stretch of the draft. */
import { type Alignment, contentBetween, grow, type Run, sizeOf } from './align';
import { type Runs, runsIn } from './candidates';
import { type DraftWords, gap, type Passages } from './passages';

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
export interface Matches extends Runs {
  /** All alignments, without a difference too, best first. May overlap. */
  readonly alignments: readonly Alignment[];
}

/** So many words longer must a run be that makes the runs inside it needless. */
const LONGER = 4;

/** Aligns a draft's paragraph with all passages that share three words with it. */
export function matchesIn(draft: DraftWords, passages: Passages): Matches {
  const found = runsIn(draft, passages);
  const alignments: Alignment[] = [];
  const byParagraph = new Map<number, Alignment[]>();
  for (const run of found.runs) {
    if (!isPromising(draft, found, run)) continue;
    const known = byParagraph.get(run.paragraph);
    if (known?.some((alignment) => holdsRun(alignment, run))) continue;
    const alignment = grow(draft, passages, run);
    if (known) known.push(alignment);
    else byParagraph.set(run.paragraph, [alignment]);
    alignments.push(alignment);
  }
  return { ...found, alignments: alignments.sort((a, b) => b.score - a.score || a.paragraph - b.paragraph) };
}

/** Whether a run may be part of a departure: it has a content word, and no longer run holds it on both sides. */
function isPromising(draft: DraftWords, { covered }: Runs, run: Run): boolean {
  const end = run.draft + run.length;
  if (contentBetween(draft, run.draft, end) === 0) return false;
  const longer = run.length + LONGER;
  return !((covered[run.draft - 1] ?? 0) >= longer && (covered[end] ?? 0) >= longer);
}

const holdsRun = (alignment: Alignment, run: Run): boolean =>
  run.draft >= alignment.draftFrom &&
  run.draft + run.length <= alignment.draftTo &&
  run.agreed >= alignment.agreedFrom &&
  run.agreed + run.length <= alignment.agreedTo;

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
  let from = draftFrom;
  while (from > 0 && draft.gaps[from] !== gap.clause) from--;
  let to = draftTo;
  while (to < draft.length && draft.gaps[to] !== gap.clause) to++;
  return (draftTo - draftFrom) / (to - from);
}
