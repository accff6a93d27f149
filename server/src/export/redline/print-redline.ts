/** A draft as tracked changes on the text it was made from: accepting all gives the draft, rejecting all the base. */
import { compareResolutions } from '../../match/revision/compare-resolutions';
import type { Resolution } from '../../resolution/model';
import { type CutBlock, type CutRow, cutBlocks } from '../printed/blocks';
import type { CutPiece } from '../printed/cut-pieces';
import { printedHead } from '../printed/head';
import type {
  Inline,
  PrintedBlock,
  PrintedParagraph,
  PrintedRow,
  PrintedText,
  Track,
} from '../printed/model';
import { atomsOf, atomsOfBlock, type RedlineAtom } from './atoms';
import { differenceOf, type RedlineStep } from './difference';
import { type Group, groupsOf } from './groups';
import { type NoteTexts, noteTextsOf, pairedKeys } from './note-pairs';

/** Prints it. `author` is who the changes are by. Pure. */
export function printRedline(base: Resolution, draft: Resolution, author: string): PrintedText {
  const printer = new RedlinePrinter({ base: noteTextsOf(base), draft: noteTextsOf(draft) }, author);
  const rows = compareResolutions(base, draft);
  const groups = groupsOf(rows, cutBlocks(base, 'visible'), cutBlocks(draft, 'visible'));
  const blocks = groups.flatMap((group) => printer.group(group));
  return { isRedline: true, head: printedHead(draft.frontMatter), blocks, notes: printer.notes() };
}

interface Sides {
  readonly base: NoteTexts;
  readonly draft: NoteTexts;
}

/** A note by its labels in both texts. */
interface NotePair {
  readonly base: string | undefined;
  readonly draft: string | undefined;
}

class RedlinePrinter {
  readonly #texts: Sides;
  readonly #author: string;
  readonly #pairs: NotePair[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(texts: Sides, author: string) {
    this.#texts = texts;
    this.#author = author;
  }

  group(group: Group): PrintedBlock[] {
    const [old, now] = [group.base[0], group.draft[0]];
    if (old?.rows || now?.rows) return [this.#table(old, now)];
    return this.#paragraphs(group);
  }

  /** The notes in the order of their first marks, each as a redline of its own. */
  notes(): Inline[][] {
    const printed: Inline[][] = [];
    for (let at = 0; at < this.#pairs.length; at++) {
      const { base, draft } = this.#pairs[at] as NotePair;
      const old = base === undefined ? [] : this.#texts.base.pieces(base);
      const now = draft === undefined ? [] : this.#texts.draft.pieces(draft);
      // What stands at a mark that is put in or taken out goes with the mark.
      if (base === undefined) printed.push(this.#inlinesOf(now));
      else if (draft === undefined) printed.push(this.#inlinesOf(old));
      else printed.push(this.#changed(old, now));
    }
    return printed;
  }

  #paragraphs({ base, draft, move }: Group): PrintedParagraph[] {
    const keys = this.#keysOf(base, draft);
    const old = base.flatMap((block) => atomsOfBlock(block, keys.base));
    const now = draft.flatMap((block) => atomsOfBlock(block, keys.draft));
    const paragraphs: PrintedParagraph[] = [];
    let inlines: Inline[] = [];
    for (const step of differenceOf(old, now)) {
      const block = blockOf(step);
      if (!block) inlines.push(...this.#inline(step, move));
      else {
        paragraphs.push({
          kind: 'paragraph',
          block: block.block.kind,
          heading: block.heading,
          inlines: joined(inlines),
          end: this.#tracksOf(step, move),
          offset: step.kind === 'deleted' ? undefined : (step.draft.block as CutBlock).block.span.start,
        });
        inlines = [];
      }
    }
    return paragraphs;
  }

  /** Rows that are alike stay; of others at one place with as many cells, the words change; the rest goes and comes. */
  #table(old: CutBlock | undefined, now: CutBlock | undefined): PrintedBlock {
    const [base, draft] = [old?.rows ?? [], now?.rows ?? []];
    const steps = differenceOf(base.map(rowAtom), draft.map(rowAtom));
    const rows: PrintedRow[] = [];
    let [i, j] = [0, 0];
    for (let at = 0; at < steps.length; ) {
      const gone = countWhile(steps, at, 'deleted');
      const come = countWhile(steps, at + gone, 'inserted');
      for (let k = 0; k < Math.max(gone, come); k++)
        rows.push(...this.#rows(k < gone ? base[i++] : undefined, k < come ? draft[j++] : undefined));
      at += gone + come;
      for (; steps[at]?.kind === 'kept'; at++) rows.push(...this.#rows(base[i++], draft[j++]));
    }
    return { kind: 'table', rows, offset: now?.block.span.start };
  }

  #rows(old: CutRow | undefined, now: CutRow | undefined): PrintedRow[] {
    if (old && now && old.cells.length === now.cells.length)
      return [{ tracks: [], cells: old.cells.map((cell, at) => this.#changed(cell, now.cells[at] ?? [])) }];
    const whole = (row: CutRow, kind: Track['kind']): PrintedRow => {
      const tracks: Track[] = [{ kind, author: this.#author }];
      const cells = row.cells.map((cell) => this.#inlinesOf(cell, kind).map((one) => ({ ...one, tracks })));
      return { tracks, cells };
    };
    return [...(old ? [whole(old, 'deletion')] : []), ...(now ? [whole(now, 'insertion')] : [])];
  }

  #changed(old: readonly CutPiece[], now: readonly CutPiece[]): Inline[] {
    const labels = (pieces: readonly CutPiece[]) =>
      pieces.flatMap((one) => (one.kind === 'label' ? [one.label] : []));
    const keys = pairedKeys(labels(old), labels(now), this.#texts);
    const steps = differenceOf(atomsOf(old, keys.base), atomsOf(now, keys.draft));
    return joined(steps.flatMap((step) => this.#inline(step)));
  }

  /** Pieces of one text alone; `kind` says which one their marks are of. */
  #inlinesOf(pieces: readonly CutPiece[], kind?: Track['kind']): Inline[] {
    return pieces.flatMap((piece) => {
      const atom: RedlineAtom = { kind: 'words', key: '', piece };
      const step: RedlineStep =
        kind === 'deletion' ? { kind: 'deleted', base: atom } : { kind: 'inserted', draft: atom };
      return this.#inline(step).map((inline) => ({ ...inline, tracks: [] }));
    });
  }

  #inline(step: RedlineStep, move?: string): Inline[] {
    const piece = (step.kind === 'deleted' ? step.base : step.draft).piece;
    if (!piece) return [];
    const tracks = this.#tracksOf(step, move);
    if (piece.kind === 'words') return [{ ...piece, tracks }];
    const labelOf = (atom: RedlineAtom) => (atom.piece?.kind === 'label' ? atom.piece.label : undefined);
    const pair: NotePair = {
      base: step.kind === 'inserted' ? undefined : labelOf(step.base),
      draft: step.kind === 'deleted' ? undefined : labelOf(step.draft),
    };
    return this.#hasNote(pair)
      ? [{ kind: 'mark', note: this.#numberOf(pair), tracks }]
      : [{ kind: 'words', text: `[^${piece.label}]`, italic: false, struck: false, tracks }];
  }

  #hasNote({ base, draft }: NotePair): boolean {
    const isThere = (texts: NoteTexts, label: string | undefined) => label === undefined || texts.has(label);
    return isThere(this.#texts.base, base) && isThere(this.#texts.draft, draft);
  }

  #numberOf(pair: NotePair): number {
    const key = `${pair.base ?? ''} ${pair.draft ?? ''}`;
    const number = this.#numbers.get(key) ?? this.#pairs.push(pair) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  #tracksOf({ kind }: RedlineStep, move?: string): Track[] {
    if (kind === 'kept') return [];
    const track = { kind: kind === 'deleted' ? 'deletion' : 'insertion', author: this.#author } as const;
    return [move === undefined ? track : { ...track, move }];
  }

  #keysOf(base: readonly CutBlock[], draft: readonly CutBlock[]) {
    const labels = (blocks: readonly CutBlock[]) =>
      blocks.flatMap(({ pieces }) => pieces.flatMap((one) => (one.kind === 'label' ? [one.label] : [])));
    return pairedKeys(labels(base), labels(draft), this.#texts);
  }
}

const blockOf = (step: RedlineStep): CutBlock | undefined =>
  step.kind === 'deleted' ? step.base.block : step.draft.block;

function countWhile(steps: readonly RedlineStep[], from: number, kind: RedlineStep['kind']): number {
  let count = 0;
  while (steps[from + count]?.kind === kind) count++;
  return count;
}

const rowAtom = ({ cells }: CutRow): RedlineAtom => ({ kind: 'words', key: cells.map(wordsIn).join(' | ') });

const wordsIn = (pieces: readonly CutPiece[]): string =>
  pieces.map((piece) => (piece.kind === 'words' ? piece.text : `[^${piece.label}]`)).join('');

/** Neighbours in one look and one change are one run of words. */
function joined(inlines: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    const last = result.at(-1);
    const isOne =
      last?.kind === 'words' &&
      inline.kind === 'words' &&
      last.italic === inline.italic &&
      last.struck === inline.struck &&
      last.tracks[0]?.kind === inline.tracks[0]?.kind;
    if (isOne) result[result.length - 1] = { ...last, text: last.text + inline.text };
    else result.push(inline);
  }
  return result;
}
