/** What stands on every page and belongs to none of its texts: running heads, page numbers, job numbers, the masthead. */

import type { Layout } from './layout';
import { beginsNote, type TextLine, textOf } from './lines';

// "Distr.: General", "United Nations  A/RES/78/1", "General Assembly", "Original: English", "22 December 2023"
const MASTHEAD =
  /^(?:United Nations|General Assembly|Security Council|Economic and Social Council|Distr\.:|Original:|\d{1,2} \p{L}+ \d{4}$)/u;
// "2/7", "12", "Page 3 of 9", "- 3 -"
const PAGE_NUMBER = /^(?:Page )?[-–]? ?\d{1,4} ?(?:[-–]|(?:\/|of) ?\d{1,4})?$/iu;
// "23-25973 (E)    040124", "23-25973", "*2325973*"
const JOB_NUMBER = /^(?:\d{1,4}\/\d{1,4} +)?(?:\d{2}-\d{5}\b|\*\d{6,9}[A-Z]?\*)/u;
// "A/RES/78/172"
const SYMBOL = /^[AES]\/[A-Z0-9][A-Za-z0-9./()-]*$/u;

/** Above and below the text there are margins of about this share of a page. */
const MARGIN = 0.085;

/** Tells the furniture of a document by all of its pages. */
export class Furniture {
  readonly #layout: Layout;
  readonly #repeated: ReadonlySet<string>;

  constructor(
    pages: readonly { readonly lines: readonly TextLine[]; readonly height: number }[],
    layout: Layout,
  ) {
    this.#layout = layout;
    const seen = new Map<string, number>();
    for (const { lines, height } of pages)
      for (const line of lines)
        if (isInMargin(line, height)) seen.set(keyOf(line), (seen.get(keyOf(line)) ?? 0) + 1);
    this.#repeated = new Set([...seen].flatMap(([key, count]) => (count > 1 ? [key] : [])));
  }

  /** Whether a line of a page is furniture. `page` counts from 1. */
  has(line: TextLine, page: number, height: number): boolean {
    const text = shown(line);
    if (page === 1 && line.y > height * 0.75 && MASTHEAD.test(text)) return true;
    if (!isInMargin(line, height) || beginsNote(line)) return false;
    const isHead = line.y > height / 2 && line.size < this.#layout.size * 0.95;
    return (
      isHead ||
      [PAGE_NUMBER, JOB_NUMBER, SYMBOL].some((pattern) => pattern.test(text)) ||
      this.#repeated.has(keyOf(line))
    );
  }
}

const isInMargin = ({ y }: TextLine, height: number): boolean =>
  y < height * MARGIN || y > height * (1 - MARGIN);

const shown = (line: TextLine): string => textOf(line).replace(/\s+/gu, ' ').trim();

/** Page numbers differ from page to page, all else is the same. */
const keyOf = (line: TextLine): string => shown(line).replace(/\d+/gu, '#');
