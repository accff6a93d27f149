/**
 * Recipes for compound papers: which documents a file holds, where each begins, and what only a person who
 * read it can know. A recipe is data; `compound.ts` follows it. Every line it names must stand in the paper.
 */
import type { ImportedFrontMatter } from '../model';

/** A paper in which several documents are bound together. */
export interface CompoundRecipe {
  readonly id: string;
  /** What the paper is, in a line. */
  readonly title: string;
  /** Lines that, all together, stand in no other file. */
  readonly recognizedBy: readonly string[];
  /** In the order of the paper; each ends where the next one begins. */
  readonly parts: readonly PartRecipe[];
}

/** One document in the paper. */
export interface PartRecipe {
  /** The name of its file, without folder and ending; undefined for stamps and covers that are left out. */
  readonly name?: string;
  /** What it is, for the report. */
  readonly what: string;
  /** Its first lines, blank lines apart. */
  readonly begins: readonly string[];
  readonly frontMatter: ImportedFrontMatter;
  /** A second copy of a document that we have from elsewhere: a check on it, and no document of the corpus. */
  readonly copyOf?: string;
  readonly headings: readonly HeadingRecipe[];
  /** Lines to leave out: covers, page furniture, tables of contents. `evidence` says why they aren't text. */
  readonly leaveOut: readonly { readonly lines: readonly string[]; readonly evidence: string }[];
  /** How a line begins that carries on the paragraph before it, though it starts with a capital. */
  readonly carriesOn?: readonly { readonly begins: string; readonly evidence: string }[];
  /** Labels that stand before unnumbered paragraphs and serve as their addresses: `Child-sensitive`. */
  readonly labels?: readonly string[];
}

/** A heading; `lines` where it is printed on several. */
export interface HeadingRecipe {
  readonly level: number;
  readonly lines: readonly string[];
}

/** Headings of one level, each on a line of its own. */
export const headings = (level: number, ...lines: readonly string[]): HeadingRecipe[] =>
  lines.map((line) => ({ level, lines: [line] }));
