/** The paragraphs of a resolution as two texts are compared: headings included, notes apart. */
import type { Block, BlockKind, OwnText, Resolution } from '../../resolution/model';
import { plainTextIn } from '../../resolution/syntax/plain-text';
import { memoizeByObject, ObjectMemo, once } from '../../text/memoize';
import { moved, type Span, slice } from '../../text/span';
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
  return resolution.blocks.map((block, index) => unitOf(block, index, notes.get(index) ?? NO_NOTES));
});

const NO_NOTES: readonly string[] = [];

/** The unit of a paragraph in the version before, and whether it was read with an opening. */
const unitBefore = new ObjectMemo<OwnText, { readonly unit: Unit; readonly opens: boolean }>();

/** One object through all versions in which the paragraph and its notes say the same in the same place. */
function unitOf(block: Block, index: number, notes: readonly string[]): Unit {
  const { own, ref, kind } = block;
  const opens = block.opening !== undefined;
  const before = unitBefore.get(own);
  const stays = before?.opens === opens && before.unit.index === index && before.unit.ref === ref;
  if (stays && before.unit.kind === kind && areSame(before.unit.notes, notes)) return before.unit;
  const words = wordsOfBlock(block);
  const { text, opening } = words;
  const unit: Unit = {
    text,
    ...(opening && { opening }),
    get hashes() {
      return words.hashes;
    },
    index,
    ref,
    kind,
    words,
    notes,
  };
  unitBefore.set(own, { unit, opens });
  return unit;
}

const areSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((note, k) => note === b[k]);

/** What is known of a paragraph's words; whether they are read with an opening depends on where it stands. */
const known = new ObjectMemo<OwnText, { readonly opens: boolean; readonly words: UnitWords }>();

function wordsOfBlock(block: Block): UnitWords {
  const opens = block.opening !== undefined;
  const before = known.get(block.own);
  if (before?.opens === opens) return before.words;
  const { words: raw } = block.own;
  const plain = plainTextIn(raw, { start: 0, end: raw.length });
  const opening = openingOf(block, plain);
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
function openingOf({ own, content, opening }: Block, plain: string): UnitOpening | undefined {
  if (!opening) return undefined;
  const words = slice(own.words, moved(opening.span, -content.start)).replace(/\s+/g, ' ');
  const start = plain.indexOf(words);
  if (start < 0) return undefined;
  return { span: { start, end: start + words.length }, phrase: opening.phrase, sequel: opening.sequel };
}

function notesByBlock({ marks, notes }: Resolution): Map<number, string[]> {
  const said = new Map(notes.map(({ label, own }) => [label, wordsOfNote(own)]));
  const byBlock = new Map<number, string[]>();
  for (const { block, label } of marks) {
    const there = byBlock.get(block) ?? [];
    there.push(said.get(label) ?? '');
    byBlock.set(block, there);
  }
  return byBlock;
}

const wordsOfNote = memoizeByObject(({ words }: OwnText): string => words.trim());

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

/** The runs of units that are among others, by the units' indices; nothing for those that are not asked for. */
export type RunsHeld = readonly (Int32Array | undefined)[];

/** What units, beside their partners, held of the runs of `wanted` when they were last asked. */
interface Asked {
  readonly units: readonly Unit[];
  /** Undefined where a unit has none. */
  readonly partners: readonly (Unit | undefined)[];
  readonly runs: RunsHeld;
}

/** The latest two answers: a text is asked for what is left of it, and of the other. */
type Memo = ObjectMemo<ReadonlySet<number>, readonly Asked[]>;

const ofAll: Memo = new ObjectMemo();
const ofChanged: Memo = new ObjectMemo();

/** For each unit of a text its runs that are among others, in its order. */
export const runsAmong = (units: readonly Unit[], wanted: ReadonlySet<number>): RunsHeld =>
  heldBy({ units, partners: [] }, wanted, ofAll, (unit) => among(unit, wanted));

/** The same for those that say something else than their partners; what says the same took nothing up. */
export const runsAmongChanged = (paired: Paired, wanted: ReadonlySet<number>): RunsHeld =>
  heldBy(paired, wanted, ofChanged, (unit, partner) =>
    partner === undefined || saysTheSame(partner, unit) ? undefined : among(unit, wanted),
  );

/** Units, and beside each its partner in the other text. */
type Paired = Pick<Asked, 'units' | 'partners'>;

const among = (unit: Unit, wanted: ReadonlySet<number>): Int32Array =>
  runsOf(unit).filter((run) => wanted.has(run));

function heldBy(
  { units, partners }: Paired,
  wanted: ReadonlySet<number>,
  memo: Memo,
  held: (unit: Unit, partner: Unit | undefined) => Int32Array | undefined,
): RunsHeld {
  const asked = memo.get(wanted) ?? [];
  const before = asked.find((one) => one.units.length === units.length && one.units[0] === units[0]);
  const runs = units.map((unit, at) =>
    before?.units[at] === unit && before.partners[at] === partners[at]
      ? before.runs[at]
      : held(unit, partners[at]),
  );
  memo.set(wanted, [{ units, partners, runs }, ...asked.filter((one) => one !== before).slice(0, 1)]);
  return runs;
}

const saysTheSame = (a: Unit, b: Unit): boolean =>
  a.text === b.text && a.opening?.span.end === b.opening?.span.end;
