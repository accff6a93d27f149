/** The paragraphs of a resolution as two texts are compared: headings included, notes apart. */
import type { Block, BlockKind, OwnText, Resolution } from '../../resolution/model';
import { plainTextIn } from '../../resolution/syntax/plain-text';
import { memoizeByObject, ObjectMemo, once } from '../../text/memoize';
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
    const { text, opening } = words;
    return {
      text,
      ...(opening && { opening }),
      get hashes() {
        return words.hashes;
      },
      index,
      ref,
      kind,
      words,
      notes: notes.get(index) ?? [],
    };
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
  // Of a paragraph that stands so in the other text nobody asks for them.
  const hashes = once(() => hashesOf(wordsOf(plain, opening && [opening.span]).map(({ folded }) => folded)));
  const words = {
    text: plain,
    ...(opening && { opening }),
    get hashes() {
      return hashes();
    },
  };
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

/** The runs of several units; one object for the same units, while few others with the same first are asked for. */
export function runsOfAll(units: readonly Unit[]): ReadonlySet<number> {
  const [first] = units;
  if (!first) return new Set();
  const latest = runsOfSome.get(first.words) ?? [];
  const known = latest.find(
    ({ of }) => of.length === units.length && units.every(({ words }, k) => of[k] === words),
  );
  if (known) return known.runs;
  const runs = new Set<number>();
  for (const unit of units) for (const run of runsOf(unit)) runs.add(run);
  runsOfSome.set(first.words, [{ of: units.map(({ words }) => words), runs }, ...latest.slice(0, 1)]);
  return runs;
}

/** The latest two answers. */
const runsOfSome = new ObjectMemo<
  UnitWords,
  readonly { readonly of: readonly UnitWords[]; readonly runs: ReadonlySet<number> }[]
>();

/** The runs of a unit that are among others, in its order. */
export function runsAmong({ words }: Unit, wanted: ReadonlySet<number>): Int32Array {
  const before = runsWanted.get(words) ?? [];
  const known = before.find((one) => one.wanted === wanted);
  if (known) return known.runs;
  const runs = runsOfWords(words).filter((run) => wanted.has(run));
  runsWanted.set(words, [{ wanted, runs }, ...before.slice(0, 1)]);
  return runs;
}

/** The latest two answers: a text is asked for what is left of it, and of the other. */
const runsWanted = new ObjectMemo<
  UnitWords,
  readonly { readonly wanted: ReadonlySet<number>; readonly runs: Int32Array }[]
>();
