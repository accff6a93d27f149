/** The paragraphs of a resolution as two texts are compared: headings included, notes apart. */
import type { Block, BlockKind, OwnText, Resolution } from '../../resolution/model';
import { plainTextIn } from '../../resolution/syntax/plain-text';
import { memoizeByObject, ObjectMemo } from '../../text/memoize';
import { type Span, slice } from '../../text/span';
import { wordsOf } from '../../text/words';
import { hashesOf, trigramsOf } from './likeness';

/** One paragraph, sub-paragraph, heading or printed line of a text. */
export interface Unit extends UnitWords {
  /** Its place among the units of its text. */
  readonly index: number;
  readonly ref: string;
  readonly kind: BlockKind;
  /** One object through all versions of a text that leave the paragraph alone. */
  readonly words: UnitWords;
  /** What the footnotes at its marks say, in the order of the marks. */
  readonly notes: readonly string[];
}

/** What a paragraph says, wherever it stands. */
export interface UnitWords {
  /** The words as `corpus show` gives them: no number, no asterisks, no footnote marks. */
  readonly text: string;
  /** The opening in `text`, with its sequel word: `Also requests`. */
  readonly opening?: UnitOpening;
  /** The words in which likeness is measured, as hashes: folded, without those of the opening. */
  readonly hashes: Int32Array;
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
  return resolution.blocks.map((block, index) => {
    const words = wordsOfBlock(resolution.text, block);
    const { ref, kind } = block;
    return { ...words, index, ref, kind, words, notes: notes.get(index) ?? [] };
  });
});

/** What is known of a paragraph's words; whether they are read with an opening depends on where it stands. */
const known = new ObjectMemo<OwnText, { readonly opens: boolean; readonly words: UnitWords }>();

function wordsOfBlock(text: string, block: Block): UnitWords {
  const opens = block.opening !== undefined;
  const before = known.get(block.own);
  if (before?.opens === opens) return before.words;
  const plain = plainTextIn(text, block.content);
  const opening = openingOf(text, block, plain);
  const hashes = hashesOf(wordsOf(plain, opening && [opening.span]).map(({ folded }) => folded));
  const words = { text: plain, ...(opening && { opening }), hashes };
  known.set(block.own, { opens, words });
  return words;
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
export const runsOf = ({ words }: Unit): Int32Array => runsOfWords(words);

const runsOfWords: (words: UnitWords) => Int32Array = memoizeByObject(({ hashes }) => trigramsOf(hashes));

/** The same, to be asked whether it holds a run. */
export const runSetOf = ({ words }: Unit): ReadonlySet<number> => runSetOfWords(words);

const runSetOfWords = memoizeByObject((words: UnitWords): ReadonlySet<number> => new Set(runsOfWords(words)));
