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

/** In how many resolutions the phrase of three words that begins at a word of a draft stands; the ids are known. */
export type StockAt = (ids: Int32Array, at: number) => number;

/** A phrase that stands in as many resolutions on other subjects is nobody's language. */
export const STOCK_FROM = 40;

/**
 * Aligns a draft's paragraph with the passages that share three words with it. With `stockAt`, passages that
 * share nothing but stock phrases are passed over.
 */
export function matchesIn(draft: DraftWords, passages: Passages, stockAt?: StockAt): Matches {
  const found = runsIn(draft, passages);
  const own = ownParagraphs(draft, found, stockAt);
  const alignments: Alignment[] = [];
  const byParagraph = new Map<number, Alignment[]>();
  for (const run of found.runs) {
    if ((own.get(run.paragraph) as number) < OWN || !isPromising(draft, found, run)) continue;
    const known = byParagraph.get(run.paragraph);
    if (known?.some((alignment) => holdsRun(alignment, run))) continue;
    const alignment = grow(draft, passages, run);
    if (known) known.push(alignment);
    else byParagraph.set(run.paragraph, [alignment]);
    alignments.push(alignment);
  }
  return { ...found, alignments: alignments.sort((a, b) => b.score - a.score || a.paragraph - b.paragraph) };
}

/** Two equal content words and a phrase that is not stock, as `ownParagraphs` counts. */
const OWN = 6;

/** Paragraph -> equal content words in its runs, 3 for more, and 4 where a phrase is not stock. */
function ownParagraphs(draft: DraftWords, { runs }: Runs, stockAt?: StockAt): Map<number, number> {
  const own = new Map<number, number>();
  for (const { paragraph, draft: from, length } of runs) {
    const content = contentBetween(draft, from, from + length);
    const before = own.get(paragraph) ?? 0;
    const isKnown = (before & 4) !== 0 || !stockAt || isOwn(draft, from, length, stockAt);
    own.set(paragraph, Math.min(3, (before & 3) + content) | (isKnown ? 4 : 0));
  }
  return own;
}

function isOwn({ ids }: DraftWords, from: number, length: number, stockAt: StockAt): boolean {
  for (let at = from; at + 2 < from + length; at++) if (stockAt(ids, at) < STOCK_FROM) return true;
  return false;
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
