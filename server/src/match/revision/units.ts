/** The paragraphs of a resolution as two texts are compared: headings included, notes apart. */
import type { Block, BlockKind, Resolution } from '../../resolution/model';
import { plainText } from '../../resolution/syntax/plain-text';
import { memoizeByObject } from '../../text/memoize';
import { type Span, slice } from '../../text/span';
import { wordsOf } from '../../text/words';
import { hashesOf, trigramsOf } from './likeness';

/** One paragraph, sub-paragraph, heading or printed line of a text. */
export interface Unit {
  /** Its place among the units of its text. */
  readonly index: number;
  readonly ref: string;
  readonly kind: BlockKind;
  /** The words as `corpus show` gives them: no number, no asterisks, no footnote marks. */
  readonly text: string;
  /** The opening in `text`, with its sequel word: `Also requests`. */
  readonly opening?: UnitOpening;
  /** The words in which likeness is measured, as hashes: folded, without those of the opening. */
  readonly hashes: Int32Array;
  /** What the footnotes at its marks say, in the order of the marks. */
  readonly notes: readonly string[];
}

export interface UnitOpening {
  readonly span: Span;
  /** Without its sequel word, in the table's spelling: `requests`. */
  readonly phrase: string;
  readonly sequel?: 'also' | 'further' | undefined;
}

/** The units of a text, one for each of its blocks. */
export const unitsOf: (resolution: Resolution) => readonly Unit[] = memoizeByObject((resolution) => {
  const notes = notesByBlock(resolution);
  return resolution.blocks.map((block, index) => unitOf(resolution, block, index, notes.get(index) ?? []));
});

function unitOf(resolution: Resolution, block: Block, index: number, notes: readonly string[]): Unit {
  const text = plainText(resolution, block);
  const opening = openingOf(resolution.text, block, text);
  const { ref, kind } = block;
  const hashes = hashesOf(wordsOf(text, opening && [opening.span]).map(({ folded }) => folded));
  return { index, ref, kind, text, ...(opening && { opening }), hashes, notes };
}

/** Where the opening stands in the plain words: a bracket may stand before it. */
function openingOf(text: string, { opening }: Block, plain: string): UnitOpening | undefined {
  if (!opening) return undefined;
  const words = slice(text, opening.span).replace(/\s+/g, ' ');
  const start = plain.indexOf(words);
  if (start < 0) return undefined;
  return { span: { start, end: start + words.length }, phrase: opening.phrase, sequel: opening.sequel };
}

function notesByBlock({ text, marks, notes }: Resolution): Map<number, string[]> {
  const said = new Map(notes.map((note) => [note.label, slice(text, note.content).trim()]));
  const byBlock = new Map<number, string[]>();
  for (const { block, label } of marks) {
    const there = byBlock.get(block) ?? [];
    there.push(said.get(label) ?? '');
    byBlock.set(block, there);
  }
  return byBlock;
}

/** The runs of three words of a unit, as hashes. */
export const runsOf: (unit: Unit) => Int32Array = memoizeByObject(({ hashes }) => trigramsOf(hashes));
