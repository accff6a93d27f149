/** Two texts and what became of the one in the other: what the formats of a comparison are made from. */

import { type ComparedParagraph, compareResolutions } from '../../match/revision/compare-resolutions';
import type { Resolution } from '../../resolution/model';
import { plainText } from '../../resolution/syntax/plain-text';

/** A text that is compared, and where it comes from. */
export interface ComparedText {
  readonly resolution: Resolution;
  readonly symbol?: string | undefined;
  readonly title: string;
  /** The file it was read from, as it was named. */
  readonly file?: string | undefined;
}

export interface Comparison {
  readonly base: ComparedText;
  readonly draft: ComparedText;
  readonly paragraphs: readonly ComparedParagraph[];
}

/** Compares two texts. Pure. */
export const comparisonOf = (base: ComparedText, draft: ComparedText): Comparison => ({
  base,
  draft,
  paragraphs: compareResolutions(base.resolution, draft.resolution),
});

/** A text with what its front matter says of it; a text without title is called by its first heading, or its name. */
export function comparedText(resolution: Resolution, name: string, file?: string): ComparedText {
  const { symbol, title } = resolution.frontMatter;
  const heading = resolution.blocks.find(({ kind }) => kind === 'heading');
  return {
    resolution,
    ...(symbol !== undefined && { symbol }),
    title: title ?? (heading && plainText(resolution, heading)) ?? symbol ?? name,
    ...(file !== undefined && { file }),
  };
}

/** What a text is called in a line: its symbol, else its file, else its title. */
export const calledAs = ({ symbol, file, title }: ComparedText): string => symbol ?? file ?? title;
