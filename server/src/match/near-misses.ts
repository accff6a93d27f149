/** Passages that a paragraph of a draft almost repeats: the best alignment for each stretch of the draft. */
import { type Alignment, grow, type Run, sizeOf } from './align';
import { runsIn } from './candidates';
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
export interface Matches {
  /** Every run of equal words, in the order of the draft. */
  readonly runs: readonly Run[];
  /** Draft word -> length of the longest run that covers it. */
  readonly covered: Uint16Array;
  /** All alignments, without a difference too, best first. May overlap. */
  readonly alignments: readonly Alignment[];
}

/** Aligns a draft's paragraph with all passages that share three words with it. */
export function matchesIn(draft: DraftWords, passages: Passages): Matches {
  const runs = runsIn(draft, passages);
  const covered = new Uint16Array(draft.length);
  for (const run of runs) cover(covered, run);
  const alignments: Alignment[] = [];
  const byParagraph = new Map<number, Alignment[]>();
  for (const run of runs) {
    if (!hasContent(draft, run)) continue;
    const known = byParagraph.get(run.paragraph) ?? [];
    if (known.some((alignment) => holdsRun(alignment, run))) continue;
    const alignment = grow(draft, passages, run);
    known.push(alignment);
    byParagraph.set(run.paragraph, known);
    alignments.push(alignment);
  }
  return {
    runs,
    covered,
    alignments: alignments.sort((a, b) => b.score - a.score || a.paragraph - b.paragraph),
  };
}

function cover(covered: Uint16Array, run: Run): void {
  for (let at = run.draft; at < run.draft + run.length; at++)
    if ((covered[at] as number) < run.length) covered[at] = run.length;
}

function hasContent(draft: DraftWords, run: Run): boolean {
  for (let at = run.draft; at < run.draft + run.length; at++) if (draft.classes[at] === 0) return true;
  return false;
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
