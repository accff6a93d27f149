/** Prints a resolution, with its proposals shown in one of four ways. */
import type { Resolution } from '../../resolution/model';
import { negotiationMarks } from '../../resolution/negotiation/brackets';
import { cleaned } from '../../resolution/negotiation/clean-text';
import { parse } from '../../resolution/parse';
import { type CutBlock, cutBlocks, cutNote } from './blocks';
import { printedHead } from './head';
import type { PrintedBlock, PrintedText } from './model';
import { type NoteNumbers, numberNotes } from './notes';

/**
 * - `tracked`: signed proposals are tracked changes of their delegations
 * - `visible`: all brackets are words
 * - `accepted`, `rejected`: signed proposals are carried out or dropped
 */
export type Proposals = 'tracked' | 'visible' | 'accepted' | 'rejected';

/** The printed text. Brackets without a delegation stay as words, whichever way is chosen. */
export function printResolution(resolution: Resolution, proposals: Proposals): PrintedText {
  const text = withVerdict(resolution, proposals);
  const brackets = proposals === 'visible' ? 'visible' : 'tracked';
  const notes = new Map(text.notes.map((note) => [note.label, note]));
  const numbers = numberNotes((label) => notes.has(label));
  const blocks = cutBlocks(text, brackets).map((block) => printedBlock(block, numbers));
  const printed = [];
  // A note may itself hold a mark; the note it calls follows.
  for (let at = 0; at < numbers.labels.length; at++) {
    const note = notes.get(numbers.labels[at] as string);
    if (note) printed.push(numbers.inlines(cutNote(text.text, note.content, brackets)));
  }
  return { isRedline: false, head: printedHead(text.frontMatter), blocks, notes: printed };
}

/** The text once all signed proposals are accepted or rejected. */
function withVerdict(resolution: Resolution, proposals: Proposals): Resolution {
  if (proposals === 'tracked' || proposals === 'visible') return resolution;
  const marks = negotiationMarks(resolution);
  const names = [
    ...new Set(marks.brackets.flatMap(({ delegations }) => delegations.map(({ name }) => name))),
  ];
  const decision = {
    accept: proposals === 'accepted' ? names : [],
    reject: proposals === 'rejected' ? names : [],
    unbracket: false,
  };
  return names.length === 0 ? resolution : parse(cleaned(resolution.text, marks, decision));
}

function printedBlock({ block, heading, pieces, whole, rows }: CutBlock, numbers: NoteNumbers): PrintedBlock {
  const offset = block.span.start;
  if (!rows) {
    const inlines = numbers.inlines(pieces);
    return { kind: 'paragraph', block: block.kind, heading, inlines, end: whole ? [whole] : [], offset };
  }
  const printed = rows.map(({ cells, whole: track }) => ({
    cells: cells.map((cell) => numbers.inlines(cell)),
    tracks: track ? [track] : [],
  }));
  return { kind: 'table', rows: printed, offset };
}
