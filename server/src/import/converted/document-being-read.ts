/**
 * A document while it is being read: paragraphs that may still be joined, numbered and mended, notes, and the
 * report of repairs. The readers of running text (Word conversions, OCR, single pages) work on it step by step.
 */
import type { Imported, ImportedFrontMatter, ImportedNote, Repair, RepairKind } from '../model';

/** A paragraph or heading while it is being read. */
export interface DraftBlock {
  /** Lines of the input that carry it, the first one first. */
  readonly lines: readonly number[];
  /** `1.`, `(a)` */
  readonly number?: string;
  /** 1 to 6 for a heading. */
  readonly heading?: number;
  readonly text: string;
}

/** What the readers hand from step to step. */
export interface Draft {
  readonly blocks: readonly DraftBlock[];
  readonly notes: readonly ImportedNote[];
  readonly repairs: readonly Repair[];
}

/** A step of a reader: it takes a draft and mends one kind of thing. */
export type ReadingStep = (draft: Draft) => Draft;

/** The draft after all steps, in order. */
export const inSteps = (draft: Draft, steps: readonly ReadingStep[]): Draft =>
  steps.reduce((before, step) => step(before), draft);

/** The first line of a block. */
export const lineOf = (block: DraftBlock): number => block.lines[0] ?? 1;

/** A repair; without `evidence` where it is plain. */
export const repair = (kind: RepairKind, line: number, message: string, evidence?: string): Repair => ({
  kind,
  line,
  message,
  ...(evidence && { evidence }),
});

/** The draft with some repairs more. */
export const reporting = (draft: Draft, repairs: readonly Repair[]): Draft => ({
  ...draft,
  repairs: [...draft.repairs, ...repairs],
});

/** The finished document: notes by their numbers, repairs by their lines. */
export const finish = (frontMatter: ImportedFrontMatter, draft: Draft): Imported => ({
  frontMatter,
  blocks: draft.blocks.map((block) => ({
    ...(block.heading && { heading: block.heading }),
    ...(block.number && { number: block.number }),
    text: block.text,
    line: lineOf(block),
  })),
  notes: [...draft.notes].sort((a, b) => Number(a.label) - Number(b.label)),
  repairs: [...draft.repairs].sort((a, b) => a.line - b.line),
});

/** A few words for a message: `Protocol to Prevent, Suppress and ...` */
export const excerpt = (text: string, words = 8): string => {
  const all = text.split(' ');
  return all.length <= words ? text : `${all.slice(0, words).join(' ')} ...`;
};
