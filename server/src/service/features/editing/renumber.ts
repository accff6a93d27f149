/** Working numbers (`OP7 bis`, `OP9:`, `PP12 ter`, a list that begins at 7) become final ones, with a table of both. */
import type { Block } from '../../../resolution/model';
import { plainText } from '../../../resolution/syntax/plain-text';
import { slice } from '../../../text/span';
import { partsOf } from '../../draft/form/parts';
import { resolutionOf, type Snapshot } from '../../draft/snapshot';
import type { Undecided } from '../../edits/reflow/outcome';
import { newNumbers, reflowParagraphs } from '../../edits/reflow/paragraphs';
import type { Edit } from '../../finding';
import { escaped } from '../hover/markdown';

/** A paragraph that changes its number. */
export interface RenumberedParagraph {
  /** As the draft has it: `OP7 bis`. */
  readonly from: string;
  /** `8`; of a paragraph of the preamble, whose number is left out of the text, `PP13`. */
  readonly to: string;
  /** How it begins. */
  readonly words: string;
}

export interface Renumbering {
  readonly edits: readonly Edit[];
  /** References that a person must decide about. */
  readonly undecided: readonly Undecided[];
  readonly table: readonly RenumberedParagraph[];
}

/** The edits that give a draft its final numbers, lists and references included. */
export function renumber(snapshot: Snapshot): Renumbering {
  const reflowed = reflowParagraphs(snapshot);
  const edited = new Set(reflowed.edits.map(({ span }) => span.start));
  const changes = changedBlocks(snapshot);
  const further = changes.flatMap(({ edit }) => (edited.has(edit.span.start) ? [] : [edit]));
  const edits = [...reflowed.edits, ...further].sort((a, b) => a.span.start - b.span.start);
  return { edits, undecided: reflowed.undecided, table: changes.map(({ row }) => row) };
}

interface Change {
  readonly edit: Edit;
  readonly row: RenumberedParagraph;
}

function changedBlocks(snapshot: Snapshot): Change[] {
  const { blocks } = resolutionOf(snapshot);
  const numbers = newNumbers(blocks);
  const operative = blocks.flatMap((block) => {
    const number = numbers.get(block);
    return block.kind === 'operative' && number ? changeOf(snapshot, block, number) : [];
  });
  const preambular = partsOf(snapshot).flatMap(({ preamble }) =>
    preamble.flatMap(({ block }, place) => preambularChange(snapshot, block, `PP${place + 1}`)),
  );
  return [...preambular, ...operative];
}

function changeOf(snapshot: Snapshot, block: Block, to: string): Change[] {
  const { number } = block;
  if (!number) return [];
  const from = writtenNumber(snapshot, number.span);
  const edit = { span: number.span, text: `${to}.` };
  return from === to ? [] : [{ edit, row: { from, to, words: firstWords(snapshot, block) } }];
}

/** The preamble has no numbers but in a negotiation. */
function preambularChange(snapshot: Snapshot, block: Block, to: string): Change[] {
  const { number, content } = block;
  if (!number) return [];
  const edit = { span: { start: number.span.start, end: content.start }, text: '' };
  const from = writtenNumber(snapshot, number.span);
  return [{ edit, row: { from, to, words: firstWords(snapshot, block) } }];
}

/** `OP9` of `OP9:`, `7` of `7.` */
const writtenNumber = ({ text }: Snapshot, span: Block['span']): string =>
  slice(text, span)
    .slice(0, LONGEST_NUMBER)
    .replace(/[.:)\s]+$/, '');

/** `OP12 quinquies:` is shorter. UTF-16. */
const LONGEST_NUMBER = 40;

const SHOWN = 60;

function firstWords(snapshot: Snapshot, block: Block): string {
  const words = plainText(resolutionOf(snapshot), block);
  return words.length > SHOWN ? `${words.slice(0, SHOWN).replace(/ \S*$/, '')} ...` : words;
}

/** The table as Markdown. */
export function renumberingReport({ table, undecided }: Renumbering): string {
  const rows = table.map(
    ({ from, to, words }) => `| ${escaped(from)} | ${escaped(to)} | ${escaped(words)} |`,
  );
  const left = undecided.map(({ message }) => `- ${escaped(message)}`);
  const lines = [
    '# Old and new numbers',
    '',
    ...(rows.length > 0
      ? ['| old | new | begins |', '|---|---|---|', ...rows]
      : ['All paragraphs have the numbers they should have.']),
    ...(left.length > 0 ? ['', 'References that need a decision:', '', ...left] : []),
  ];
  return `${lines.join('\n')}\n`;
}
