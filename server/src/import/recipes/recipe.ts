/**
 * A recipe: what is known about one document beyond what can be read off its input. Words are never improved:
 * each row names its evidence and is reported when it is applied.
 */
import type { ImportedFrontMatter } from '../model';

/** What is known about one document. */
export interface Recipe {
  /** Words that stand near the start of the input and in no other document's. */
  readonly recognizedBy: RegExp;
  readonly frontMatter: ImportedFrontMatter;
  /** Levels of headings, by their first words; others are one below the last one listed. */
  readonly headings?: readonly HeadingRow[];
  /** Slips of the OCR in words and stops. Left in with `--no-ocr-repairs`. */
  readonly slips?: readonly Slip[];
  /** Footnote marks that the input has lost. */
  readonly lostMarks?: readonly LostMark[];
  /** Why openings are set in italics, where the input has lost them. */
  readonly italicOpenings?: string;
  /** Heads inside paragraphs that are set in italics (`People-centred.`), and why. */
  readonly italicHeads?: { readonly heads: readonly string[]; readonly evidence: string };
}

export interface HeadingRow {
  /** How the heading begins. */
  readonly starts: string;
  readonly level: number;
}

/** A slip of the OCR. */
export interface Slip {
  /** Line of the input, from 1. */
  readonly line: number;
  readonly was: string;
  readonly now: string;
  readonly evidence: string;
}

/** A footnote mark that the input has lost. */
export interface LostMark {
  readonly label: string;
  /** Words that stand in the document once, and end where the mark belongs. */
  readonly after: string;
  readonly evidence: string;
}
